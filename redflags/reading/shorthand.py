"""What hurried people write instead of a word: "addr", "cand", "yrs"."""

from types import MappingProxyType
from typing import Final

SHORTHAND: Final = MappingProxyType(
    dict(
        pair.split(":")
        for pair in """
        addr:address adrs:address adr:adresse acct:account accts:accounts cand:candidate cands:candidates
        cdt:candidate mgr:manager mgrs:managers supv:supervisor dev:developer devs:developers eng:engineer
        engs:engineers doc:document docs:documents yrs:years yr:year mths:months wk:week wks:weeks hrs:hours
        mins:minutes ref:reference refs:references intv:interview intvw:interview itw:interview itv:interview
        bkgd:background bkgrnd:background pmt:payment pmts:payments pymt:payment pymts:payments
        xfer:transfer xfers:transfers msg:message msgs:messages vid:video vids:videos pic:picture pics:pictures
        loc:location tz:timezone uni:university univ:university sr:senior snr:senior jr:junior jnr:junior nbr:number
        num:number lic:licence dipl:diploma b4:before coz:because thru:through tho:though diff:different
        dup:duplicate dupe:duplicate dups:duplicates dupes:duplicates prob:problem probs:problems resched:reschedule
        rescheds:reschedules cxl:cancel cxld:cancelled ppl:people smth:something sth:something smb:somebody
        sb:somebody someones:someone payd:paid tonite:tonight tmrw:tomorrow tmr:tomorrow 2moro:tomorrow
        recd:received rcvd:received empl:employer emplr:employer appl:applicant appls:applicants avail:available
        approx:about govt:government tjrs:toujours tjs:toujours jms:jamais bcp:beaucoup vrm:vraiment qqch:quelque
        dept:department nouv:nouveau entrev:entrevue cie:compagnie lappy:laptop kbd:keyboard herd:heard
        gf:girlfriend bf:boyfriend hes:he shes:she im:i ive:i youre:you theyre:they thats:that whats:what
        chu:suis jsuis:suis pcq:car
        """.split()
    )
)
