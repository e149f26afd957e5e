"""Asking that past employers be called, or not."""

from redflags.reading.lexicon.entry import Concept, act

CONCEPTS: tuple[Concept, ...] = (
    act(
        "ask_past_employer",
        en="""
        speak to his former employers, speak to his former employer, speak to his former managers, speak to his
        former manager, speak to his former boss, speak to his former bosses, speak to his former company, speak
        to his previous employers, speak to his previous employer, speak to his previous managers, speak to his
        previous manager, speak to his previous boss, speak to his previous bosses, speak to his previous
        company, speak to his past employers, speak to his past employer, speak to his past managers, speak to
        his past manager, speak to his past boss, speak to his past bosses, speak to his past company, speak to
        his old employers, speak to his old employer, speak to his old managers, speak to his old manager, speak
        to his old boss, speak to his old bosses, speak to his old company, speak to his last employers, speak
        to his last employer, speak to his last managers, speak to his last manager, speak to his last boss,
        speak to his last bosses, speak to his last company, speak to her former employers, speak to her former
        employer, speak to her former managers, speak to her former manager, speak to her former boss, speak to
        her former bosses, speak to her former company, speak to her previous employers, speak to her previous
        employer, speak to her previous managers, speak to her previous manager, speak to her previous boss,
        speak to her previous bosses, speak to her previous company, speak to her past employers, speak to her
        past employer, speak to her past managers, speak to her past manager, speak to her past boss, speak to
        her past bosses, speak to her past company, speak to her old employers, speak to her old employer, speak
        to her old managers, speak to her old manager, speak to her old boss, speak to her old bosses, speak to
        her old company, speak to her last employers, speak to her last employer, speak to her last managers,
        speak to her last manager, speak to her last boss, speak to her last bosses, speak to her last company,
        speak to my former employers, speak to my former employer, speak to my former managers, speak to my
        former manager, speak to my former boss, speak to my former bosses, speak to my former company, speak to
        my previous employers, speak to my previous employer, speak to my previous managers, speak to my
        previous manager, speak to my previous boss, speak to my previous bosses, speak to my previous company,
        speak to my past employers, speak to my past employer, speak to my past managers, speak to my past
        manager, speak to my past boss, speak to my past bosses, speak to my past company, speak to my old
        employers, speak to my old employer, speak to my old managers, speak to my old manager, speak to my old
        boss, speak to my old bosses, speak to my old company, speak to my last employers, speak to my last
        employer, speak to my last managers, speak to my last manager, speak to my last boss, speak to my last
        bosses, speak to my last company, speak to any former employers, speak to any former employer, speak to
        any former managers, speak to any former manager, speak to any former boss, speak to any former bosses,
        speak to any former company, speak to any previous employers, speak to any previous employer, speak to
        any previous managers, speak to any previous manager, speak to any previous boss, speak to any previous
        bosses, speak to any previous company, speak to any past employers, speak to any past employer, speak to
        any past managers, speak to any past manager, speak to any past boss, speak to any past bosses, speak to
        any past company, speak to any old employers, speak to any old employer, speak to any old managers,
        speak to any old manager, speak to any old boss, speak to any old bosses, speak to any old company,
        speak to any last employers, speak to any last employer, speak to any last managers, speak to any last
        manager, speak to any last boss, speak to any last bosses, speak to any last company, talk to his former
        employers, talk to his former employer, talk to his former managers, talk to his former manager, talk to
        his former boss, talk to his former bosses, talk to his former company, talk to his previous employers,
        talk to his previous employer, talk to his previous managers, talk to his previous manager, talk to his
        previous boss, talk to his previous bosses, talk to his previous company, talk to his past employers,
        talk to his past employer, talk to his past managers, talk to his past manager, talk to his past boss,
        talk to his past bosses, talk to his past company, talk to his old employers, talk to his old employer,
        talk to his old managers, talk to his old manager, talk to his old boss, talk to his old bosses, talk to
        his old company, talk to his last employers, talk to his last employer, talk to his last managers, talk
        to his last manager, talk to his last boss, talk to his last bosses, talk to his last company, talk to
        her former employers, talk to her former employer, talk to her former managers, talk to her former
        manager, talk to her former boss, talk to her former bosses, talk to her former company, talk to her
        previous employers, talk to her previous employer, talk to her previous managers, talk to her previous
        manager, talk to her previous boss, talk to her previous bosses, talk to her previous company, talk to
        her past employers, talk to her past employer, talk to her past managers, talk to her past manager, talk
        to her past boss, talk to her past bosses, talk to her past company, talk to her old employers, talk to
        her old employer, talk to her old managers, talk to her old manager, talk to her old boss, talk to her
        old bosses, talk to her old company, talk to her last employers, talk to her last employer, talk to her
        last managers, talk to her last manager, talk to her last boss, talk to her last bosses, talk to her
        last company, talk to my former employers, talk to my former employer, talk to my former managers, talk
        to my former manager, talk to my former boss, talk to my former bosses, talk to my former company, talk
        to my previous employers, talk to my previous employer, talk to my previous managers, talk to my
        previous manager, talk to my previous boss, talk to my previous bosses, talk to my previous company,
        talk to my past employers, talk to my past employer, talk to my past managers, talk to my past manager,
        talk to my past boss, talk to my past bosses, talk to my past company, talk to my old employers, talk to
        my old employer, talk to my old managers, talk to my old manager, talk to my old boss, talk to my old
        bosses, talk to my old company, talk to my last employers, talk to my last employer, talk to my last
        managers, talk to my last manager, talk to my last boss, talk to my last bosses, talk to my last
        company, talk to any former employers, talk to any former employer, talk to any former managers, talk to
        any former manager, talk to any former boss, talk to any former bosses, talk to any former company, talk
        to any previous employers, talk to any previous employer, talk to any previous managers, talk to any
        previous manager, talk to any previous boss, talk to any previous bosses, talk to any previous company,
        talk to any past employers, talk to any past employer, talk to any past managers, talk to any past
        manager, talk to any past boss, talk to any past bosses, talk to any past company, talk to any old
        employers, talk to any old employer, talk to any old managers, talk to any old manager, talk to any old
        boss, talk to any old bosses, talk to any old company, talk to any last employers, talk to any last
        employer, talk to any last managers, talk to any last manager, talk to any last boss, talk to any last
        bosses, talk to any last company, contact his former employers, contact his former employer, contact his
        former managers, contact his former manager, contact his former boss, contact his former bosses, contact
        his former company, contact his previous employers, contact his previous employer, contact his previous
        managers, contact his previous manager, contact his previous boss, contact his previous bosses, contact
        his previous company, contact his past employers, contact his past employer, contact his past managers,
        contact his past manager, contact his past boss, contact his past bosses, contact his past company,
        contact his old employers, contact his old employer, contact his old managers, contact his old manager,
        contact his old boss, contact his old bosses, contact his old company, contact his last employers,
        contact his last employer, contact his last managers, contact his last manager, contact his last boss,
        contact his last bosses, contact his last company, contact her former employers, contact her former
        employer, contact her former managers, contact her former manager, contact her former boss, contact her
        former bosses, contact her former company, contact her previous employers, contact her previous
        employer, contact her previous managers, contact her previous manager, contact her previous boss,
        contact her previous bosses, contact her previous company, contact her past employers, contact her past
        employer, contact her past managers, contact her past manager, contact her past boss, contact her past
        bosses, contact her past company, contact her old employers, contact her old employer, contact her old
        managers, contact her old manager, contact her old boss, contact her old bosses, contact her old
        company, contact her last employers, contact her last employer, contact her last managers, contact her
        last manager, contact her last boss, contact her last bosses, contact her last company, contact my
        former employers, contact my former employer, contact my former managers, contact my former manager,
        contact my former boss, contact my former bosses, contact my former company, contact my previous
        employers, contact my previous employer, contact my previous managers, contact my previous manager,
        contact my previous boss, contact my previous bosses, contact my previous company, contact my past
        employers, contact my past employer, contact my past managers, contact my past manager, contact my past
        boss, contact my past bosses, contact my past company, contact my old employers, contact my old
        employer, contact my old managers, contact my old manager, contact my old boss, contact my old bosses,
        contact my old company, contact my last employers, contact my last employer, contact my last managers,
        contact my last manager, contact my last boss, contact my last bosses, contact my last company, contact
        any former employers, contact any former employer, contact any former managers, contact any former
        manager, contact any former boss, contact any former bosses, contact any former company, contact any
        previous employers, contact any previous employer, contact any previous managers, contact any previous
        manager, contact any previous boss, contact any previous bosses, contact any previous company, contact
        any past employers, contact any past employer, contact any past managers, contact any past manager,
        contact any past boss, contact any past bosses, contact any past company, contact any old employers,
        contact any old employer, contact any old managers, contact any old manager, contact any old boss,
        contact any old bosses, contact any old company, contact any last employers, contact any last employer,
        contact any last managers, contact any last manager, contact any last boss, contact any last bosses,
        contact any last company, call his former employers, call his former employer, call his former managers,
        call his former manager, call his former boss, call his former bosses, call his former company, call his
        previous employers, call his previous employer, call his previous managers, call his previous manager,
        call his previous boss, call his previous bosses, call his previous company, call his past employers,
        call his past employer, call his past managers, call his past manager, call his past boss, call his past
        bosses, call his past company, call his old employers, call his old employer, call his old managers,
        call his old manager, call his old boss, call his old bosses, call his old company, call his last
        employers, call his last employer, call his last managers, call his last manager, call his last boss,
        call his last bosses, call his last company, call her former employers, call her former employer, call
        her former managers, call her former manager, call her former boss, call her former bosses, call her
        former company, call her previous employers, call her previous employer, call her previous managers,
        call her previous manager, call her previous boss, call her previous bosses, call her previous company,
        call her past employers, call her past employer, call her past managers, call her past manager, call her
        past boss, call her past bosses, call her past company, call her old employers, call her old employer,
        call her old managers, call her old manager, call her old boss, call her old bosses, call her old
        company, call her last employers, call her last employer, call her last managers, call her last manager,
        call her last boss, call her last bosses, call her last company, call my former employers, call my
        former employer, call my former managers, call my former manager, call my former boss, call my former
        bosses, call my former company, call my previous employers, call my previous employer, call my previous
        managers, call my previous manager, call my previous boss, call my previous bosses, call my previous
        company, call my past employers, call my past employer, call my past managers, call my past manager,
        call my past boss, call my past bosses, call my past company, call my old employers, call my old
        employer, call my old managers, call my old manager, call my old boss, call my old bosses, call my old
        company, call my last employers, call my last employer, call my last managers, call my last manager,
        call my last boss, call my last bosses, call my last company, call any former employers, call any former
        employer, call any former managers, call any former manager, call any former boss, call any former
        bosses, call any former company, call any previous employers, call any previous employer, call any
        previous managers, call any previous manager, call any previous boss, call any previous bosses, call any
        previous company, call any past employers, call any past employer, call any past managers, call any past
        manager, call any past boss, call any past bosses, call any past company, call any old employers, call
        any old employer, call any old managers, call any old manager, call any old boss, call any old bosses,
        call any old company, call any last employers, call any last employer, call any last managers, call any
        last manager, call any last boss, call any last bosses, call any last company, phone his former
        employers, phone his former employer, phone his former managers, phone his former manager, phone his
        former boss, phone his former bosses, phone his former company, phone his previous employers, phone his
        previous employer, phone his previous managers, phone his previous manager, phone his previous boss,
        phone his previous bosses, phone his previous company, phone his past employers, phone his past
        employer, phone his past managers, phone his past manager, phone his past boss, phone his past bosses,
        phone his past company, phone his old employers, phone his old employer, phone his old managers, phone
        his old manager, phone his old boss, phone his old bosses, phone his old company, phone his last
        employers, phone his last employer, phone his last managers, phone his last manager, phone his last
        boss, phone his last bosses, phone his last company, phone her former employers, phone her former
        employer, phone her former managers, phone her former manager, phone her former boss, phone her former
        bosses, phone her former company, phone her previous employers, phone her previous employer, phone her
        previous managers, phone her previous manager, phone her previous boss, phone her previous bosses, phone
        her previous company, phone her past employers, phone her past employer, phone her past managers, phone
        her past manager, phone her past boss, phone her past bosses, phone her past company, phone her old
        employers, phone her old employer, phone her old managers, phone her old manager, phone her old boss,
        phone her old bosses, phone her old company, phone her last employers, phone her last employer, phone
        her last managers, phone her last manager, phone her last boss, phone her last bosses, phone her last
        company, phone my former employers, phone my former employer, phone my former managers, phone my former
        manager, phone my former boss, phone my former bosses, phone my former company, phone my previous
        employers, phone my previous employer, phone my previous managers, phone my previous manager, phone my
        previous boss, phone my previous bosses, phone my previous company, phone my past employers, phone my
        past employer, phone my past managers, phone my past manager, phone my past boss, phone my past bosses,
        phone my past company, phone my old employers, phone my old employer, phone my old managers, phone my
        old manager, phone my old boss, phone my old bosses, phone my old company, phone my last employers,
        phone my last employer, phone my last managers, phone my last manager, phone my last boss, phone my last
        bosses, phone my last company, phone any former employers, phone any former employer, phone any former
        managers, phone any former manager, phone any former boss, phone any former bosses, phone any former
        company, phone any previous employers, phone any previous employer, phone any previous managers, phone
        any previous manager, phone any previous boss, phone any previous bosses, phone any previous company,
        phone any past employers, phone any past employer, phone any past managers, phone any past manager,
        phone any past boss, phone any past bosses, phone any past company, phone any old employers, phone any
        old employer, phone any old managers, phone any old manager, phone any old boss, phone any old bosses,
        phone any old company, phone any last employers, phone any last employer, phone any last managers, phone
        any last manager, phone any last boss, phone any last bosses, phone any last company, reach his former
        employers, reach his former employer, reach his former managers, reach his former manager, reach his
        former boss, reach his former bosses, reach his former company, reach his previous employers, reach his
        previous employer, reach his previous managers, reach his previous manager, reach his previous boss,
        reach his previous bosses, reach his previous company, reach his past employers, reach his past
        employer, reach his past managers, reach his past manager, reach his past boss, reach his past bosses,
        reach his past company, reach his old employers, reach his old employer, reach his old managers, reach
        his old manager, reach his old boss, reach his old bosses, reach his old company, reach his last
        employers, reach his last employer, reach his last managers, reach his last manager, reach his last
        boss, reach his last bosses, reach his last company, reach her former employers, reach her former
        employer, reach her former managers, reach her former manager, reach her former boss, reach her former
        bosses, reach her former company, reach her previous employers, reach her previous employer, reach her
        previous managers, reach her previous manager, reach her previous boss, reach her previous bosses, reach
        her previous company, reach her past employers, reach her past employer, reach her past managers, reach
        her past manager, reach her past boss, reach her past bosses, reach her past company, reach her old
        employers, reach her old employer, reach her old managers, reach her old manager, reach her old boss,
        reach her old bosses, reach her old company, reach her last employers, reach her last employer, reach
        her last managers, reach her last manager, reach her last boss, reach her last bosses, reach her last
        company, reach my former employers, reach my former employer, reach my former managers, reach my former
        manager, reach my former boss, reach my former bosses, reach my former company, reach my previous
        employers, reach my previous employer, reach my previous managers, reach my previous manager, reach my
        previous boss, reach my previous bosses, reach my previous company, reach my past employers, reach my
        past employer, reach my past managers, reach my past manager, reach my past boss, reach my past bosses,
        reach my past company, reach my old employers, reach my old employer, reach my old managers, reach my
        old manager, reach my old boss, reach my old bosses, reach my old company, reach my last employers,
        reach my last employer, reach my last managers, reach my last manager, reach my last boss, reach my last
        bosses, reach my last company, reach any former employers, reach any former employer, reach any former
        managers, reach any former manager, reach any former boss, reach any former bosses, reach any former
        company, reach any previous employers, reach any previous employer, reach any previous managers, reach
        any previous manager, reach any previous boss, reach any previous bosses, reach any previous company,
        reach any past employers, reach any past employer, reach any past managers, reach any past manager,
        reach any past boss, reach any past bosses, reach any past company, reach any old employers, reach any
        old employer, reach any old managers, reach any old manager, reach any old boss, reach any old bosses,
        reach any old company, reach any last employers, reach any last employer, reach any last managers, reach
        any last manager, reach any last boss, reach any last bosses, reach any last company, speak with his
        former employers, speak with his former employer, speak with his former managers, speak with his former
        manager, speak with his former boss, speak with his former bosses, speak with his former company, speak
        with his previous employers, speak with his previous employer, speak with his previous managers, speak
        with his previous manager, speak with his previous boss, speak with his previous bosses, speak with his
        previous company, speak with his past employers, speak with his past employer, speak with his past
        managers, speak with his past manager, speak with his past boss, speak with his past bosses, speak with
        his past company, speak with his old employers, speak with his old employer, speak with his old
        managers, speak with his old manager, speak with his old boss, speak with his old bosses, speak with his
        old company, speak with his last employers, speak with his last employer, speak with his last managers,
        speak with his last manager, speak with his last boss, speak with his last bosses, speak with his last
        company, speak with her former employers, speak with her former employer, speak with her former
        managers, speak with her former manager, speak with her former boss, speak with her former bosses, speak
        with her former company, speak with her previous employers, speak with her previous employer, speak with
        her previous managers, speak with her previous manager, speak with her previous boss, speak with her
        previous bosses, speak with her previous company, speak with her past employers, speak with her past
        employer, speak with her past managers, speak with her past manager, speak with her past boss, speak
        with her past bosses, speak with her past company, speak with her old employers, speak with her old
        employer, speak with her old managers, speak with her old manager, speak with her old boss, speak with
        her old bosses, speak with her old company, speak with her last employers, speak with her last employer,
        speak with her last managers, speak with her last manager, speak with her last boss, speak with her last
        bosses, speak with her last company, speak with my former employers, speak with my former employer,
        speak with my former managers, speak with my former manager, speak with my former boss, speak with my
        former bosses, speak with my former company, speak with my previous employers, speak with my previous
        employer, speak with my previous managers, speak with my previous manager, speak with my previous boss,
        speak with my previous bosses, speak with my previous company, speak with my past employers, speak with
        my past employer, speak with my past managers, speak with my past manager, speak with my past boss,
        speak with my past bosses, speak with my past company, speak with my old employers, speak with my old
        employer, speak with my old managers, speak with my old manager, speak with my old boss, speak with my
        old bosses, speak with my old company, speak with my last employers, speak with my last employer, speak
        with my last managers, speak with my last manager, speak with my last boss, speak with my last bosses,
        speak with my last company, speak with any former employers, speak with any former employer, speak with
        any former managers, speak with any former manager, speak with any former boss, speak with any former
        bosses, speak with any former company, speak with any previous employers, speak with any previous
        employer, speak with any previous managers, speak with any previous manager, speak with any previous
        boss, speak with any previous bosses, speak with any previous company, speak with any past employers,
        speak with any past employer, speak with any past managers, speak with any past manager, speak with any
        past boss, speak with any past bosses, speak with any past company, speak with any old employers, speak
        with any old employer, speak with any old managers, speak with any old manager, speak with any old boss,
        speak with any old bosses, speak with any old company, speak with any last employers, speak with any
        last employer, speak with any last managers, speak with any last manager, speak with any last boss,
        speak with any last bosses, speak with any last company, talk with his former employers, talk with his
        former employer, talk with his former managers, talk with his former manager, talk with his former boss,
        talk with his former bosses, talk with his former company, talk with his previous employers, talk with
        his previous employer, talk with his previous managers, talk with his previous manager, talk with his
        previous boss, talk with his previous bosses, talk with his previous company, talk with his past
        employers, talk with his past employer, talk with his past managers, talk with his past manager, talk
        with his past boss, talk with his past bosses, talk with his past company, talk with his old employers,
        talk with his old employer, talk with his old managers, talk with his old manager, talk with his old
        boss, talk with his old bosses, talk with his old company, talk with his last employers, talk with his
        last employer, talk with his last managers, talk with his last manager, talk with his last boss, talk
        with his last bosses, talk with his last company, talk with her former employers, talk with her former
        employer, talk with her former managers, talk with her former manager, talk with her former boss, talk
        with her former bosses, talk with her former company, talk with her previous employers, talk with her
        previous employer, talk with her previous managers, talk with her previous manager, talk with her
        previous boss, talk with her previous bosses, talk with her previous company, talk with her past
        employers, talk with her past employer, talk with her past managers, talk with her past manager, talk
        with her past boss, talk with her past bosses, talk with her past company, talk with her old employers,
        talk with her old employer, talk with her old managers, talk with her old manager, talk with her old
        boss, talk with her old bosses, talk with her old company, talk with her last employers, talk with her
        last employer, talk with her last managers, talk with her last manager, talk with her last boss, talk
        with her last bosses, talk with her last company, talk with my former employers, talk with my former
        employer, talk with my former managers, talk with my former manager, talk with my former boss, talk with
        my former bosses, talk with my former company, talk with my previous employers, talk with my previous
        employer, talk with my previous managers, talk with my previous manager, talk with my previous boss,
        talk with my previous bosses, talk with my previous company, talk with my past employers, talk with my
        past employer, talk with my past managers, talk with my past manager, talk with my past boss, talk with
        my past bosses, talk with my past company, talk with my old employers, talk with my old employer, talk
        with my old managers, talk with my old manager, talk with my old boss, talk with my old bosses, talk
        with my old company, talk with my last employers, talk with my last employer, talk with my last
        managers, talk with my last manager, talk with my last boss, talk with my last bosses, talk with my last
        company, talk with any former employers, talk with any former employer, talk with any former managers,
        talk with any former manager, talk with any former boss, talk with any former bosses, talk with any
        former company, talk with any previous employers, talk with any previous employer, talk with any
        previous managers, talk with any previous manager, talk with any previous boss, talk with any previous
        bosses, talk with any previous company, talk with any past employers, talk with any past employer, talk
        with any past managers, talk with any past manager, talk with any past boss, talk with any past bosses,
        talk with any past company, talk with any old employers, talk with any old employer, talk with any old
        managers, talk with any old manager, talk with any old boss, talk with any old bosses, talk with any old
        company, talk with any last employers, talk with any last employer, talk with any last managers, talk
        with any last manager, talk with any last boss, talk with any last bosses, talk with any last company,
        approach his former employers, approach his former employer, approach his former managers, approach his
        former manager, approach his former boss, approach his former bosses, approach his former company,
        approach his previous employers, approach his previous employer, approach his previous managers,
        approach his previous manager, approach his previous boss, approach his previous bosses, approach his
        previous company, approach his past employers, approach his past employer, approach his past managers,
        approach his past manager, approach his past boss, approach his past bosses, approach his past company,
        approach his old employers, approach his old employer, approach his old managers, approach his old
        manager, approach his old boss, approach his old bosses, approach his old company, approach his last
        employers, approach his last employer, approach his last managers, approach his last manager, approach
        his last boss, approach his last bosses, approach his last company, approach her former employers,
        approach her former employer, approach her former managers, approach her former manager, approach her
        former boss, approach her former bosses, approach her former company, approach her previous employers,
        approach her previous employer, approach her previous managers, approach her previous manager, approach
        her previous boss, approach her previous bosses, approach her previous company, approach her past
        employers, approach her past employer, approach her past managers, approach her past manager, approach
        her past boss, approach her past bosses, approach her past company, approach her old employers, approach
        her old employer, approach her old managers, approach her old manager, approach her old boss, approach
        her old bosses, approach her old company, approach her last employers, approach her last employer,
        approach her last managers, approach her last manager, approach her last boss, approach her last bosses,
        approach her last company, approach my former employers, approach my former employer, approach my former
        managers, approach my former manager, approach my former boss, approach my former bosses, approach my
        former company, approach my previous employers, approach my previous employer, approach my previous
        managers, approach my previous manager, approach my previous boss, approach my previous bosses, approach
        my previous company, approach my past employers, approach my past employer, approach my past managers,
        approach my past manager, approach my past boss, approach my past bosses, approach my past company,
        approach my old employers, approach my old employer, approach my old managers, approach my old manager,
        approach my old boss, approach my old bosses, approach my old company, approach my last employers,
        approach my last employer, approach my last managers, approach my last manager, approach my last boss,
        approach my last bosses, approach my last company, approach any former employers, approach any former
        employer, approach any former managers, approach any former manager, approach any former boss, approach
        any former bosses, approach any former company, approach any previous employers, approach any previous
        employer, approach any previous managers, approach any previous manager, approach any previous boss,
        approach any previous bosses, approach any previous company, approach any past employers, approach any
        past employer, approach any past managers, approach any past manager, approach any past boss, approach
        any past bosses, approach any past company, approach any old employers, approach any old employer,
        approach any old managers, approach any old manager, approach any old boss, approach any old bosses,
        approach any old company, approach any last employers, approach any last employer, approach any last
        managers, approach any last manager, approach any last boss, approach any last bosses, approach any last
        company, write to his former employers, write to his former employer, write to his former managers,
        write to his former manager, write to his former boss, write to his former bosses, write to his former
        company, write to his previous employers, write to his previous employer, write to his previous
        managers, write to his previous manager, write to his previous boss, write to his previous bosses, write
        to his previous company, write to his past employers, write to his past employer, write to his past
        managers, write to his past manager, write to his past boss, write to his past bosses, write to his past
        company, write to his old employers, write to his old employer, write to his old managers, write to his
        old manager, write to his old boss, write to his old bosses, write to his old company, write to his last
        employers, write to his last employer, write to his last managers, write to his last manager, write to
        his last boss, write to his last bosses, write to his last company, write to her former employers, write
        to her former employer, write to her former managers, write to her former manager, write to her former
        boss, write to her former bosses, write to her former company, write to her previous employers, write to
        her previous employer, write to her previous managers, write to her previous manager, write to her
        previous boss, write to her previous bosses, write to her previous company, write to her past employers,
        write to her past employer, write to her past managers, write to her past manager, write to her past
        boss, write to her past bosses, write to her past company, write to her old employers, write to her old
        employer, write to her old managers, write to her old manager, write to her old boss, write to her old
        bosses, write to her old company, write to her last employers, write to her last employer, write to her
        last managers, write to her last manager, write to her last boss, write to her last bosses, write to her
        last company, write to my former employers, write to my former employer, write to my former managers,
        write to my former manager, write to my former boss, write to my former bosses, write to my former
        company, write to my previous employers, write to my previous employer, write to my previous managers,
        write to my previous manager, write to my previous boss, write to my previous bosses, write to my
        previous company, write to my past employers, write to my past employer, write to my past managers,
        write to my past manager, write to my past boss, write to my past bosses, write to my past company,
        write to my old employers, write to my old employer, write to my old managers, write to my old manager,
        write to my old boss, write to my old bosses, write to my old company, write to my last employers, write
        to my last employer, write to my last managers, write to my last manager, write to my last boss, write
        to my last bosses, write to my last company, write to any former employers, write to any former
        employer, write to any former managers, write to any former manager, write to any former boss, write to
        any former bosses, write to any former company, write to any previous employers, write to any previous
        employer, write to any previous managers, write to any previous manager, write to any previous boss,
        write to any previous bosses, write to any previous company, write to any past employers, write to any
        past employer, write to any past managers, write to any past manager, write to any past boss, write to
        any past bosses, write to any past company, write to any old employers, write to any old employer, write
        to any old managers, write to any old manager, write to any old boss, write to any old bosses, write to
        any old company, write to any last employers, write to any last employer, write to any last managers,
        write to any last manager, write to any last boss, write to any last bosses, write to any last company
        """,
        fr="""
        parle a ses anciens employeurs, parle a ses ancien employeur, parle a ses ancien patron, parle a ses
        anciens patrons, parle a ses employeurs precedents, parle a ses employeur precedent, parle a ses
        ancienne patronne, parle a ses ancien gestionnaire, parle a ses anciens gestionnaires, parle a ses
        dernier employeur, parle a mes anciens employeurs, parle a mes ancien employeur, parle a mes ancien
        patron, parle a mes anciens patrons, parle a mes employeurs precedents, parle a mes employeur precedent,
        parle a mes ancienne patronne, parle a mes ancien gestionnaire, parle a mes anciens gestionnaires, parle
        a mes dernier employeur, parle a son anciens employeurs, parle a son ancien employeur, parle a son
        ancien patron, parle a son anciens patrons, parle a son employeurs precedents, parle a son employeur
        precedent, parle a son ancienne patronne, parle a son ancien gestionnaire, parle a son anciens
        gestionnaires, parle a son dernier employeur, parle a mon anciens employeurs, parle a mon ancien
        employeur, parle a mon ancien patron, parle a mon anciens patrons, parle a mon employeurs precedents,
        parle a mon employeur precedent, parle a mon ancienne patronne, parle a mon ancien gestionnaire, parle a
        mon anciens gestionnaires, parle a mon dernier employeur, parler a ses anciens employeurs, parler a ses
        ancien employeur, parler a ses ancien patron, parler a ses anciens patrons, parler a ses employeurs
        precedents, parler a ses employeur precedent, parler a ses ancienne patronne, parler a ses ancien
        gestionnaire, parler a ses anciens gestionnaires, parler a ses dernier employeur, parler a mes anciens
        employeurs, parler a mes ancien employeur, parler a mes ancien patron, parler a mes anciens patrons,
        parler a mes employeurs precedents, parler a mes employeur precedent, parler a mes ancienne patronne,
        parler a mes ancien gestionnaire, parler a mes anciens gestionnaires, parler a mes dernier employeur,
        parler a son anciens employeurs, parler a son ancien employeur, parler a son ancien patron, parler a son
        anciens patrons, parler a son employeurs precedents, parler a son employeur precedent, parler a son
        ancienne patronne, parler a son ancien gestionnaire, parler a son anciens gestionnaires, parler a son
        dernier employeur, parler a mon anciens employeurs, parler a mon ancien employeur, parler a mon ancien
        patron, parler a mon anciens patrons, parler a mon employeurs precedents, parler a mon employeur
        precedent, parler a mon ancienne patronne, parler a mon ancien gestionnaire, parler a mon anciens
        gestionnaires, parler a mon dernier employeur, contacte ses anciens employeurs, contacte ses ancien
        employeur, contacte ses ancien patron, contacte ses anciens patrons, contacte ses employeurs precedents,
        contacte ses employeur precedent, contacte ses ancienne patronne, contacte ses ancien gestionnaire,
        contacte ses anciens gestionnaires, contacte ses dernier employeur, contacte mes anciens employeurs,
        contacte mes ancien employeur, contacte mes ancien patron, contacte mes anciens patrons, contacte mes
        employeurs precedents, contacte mes employeur precedent, contacte mes ancienne patronne, contacte mes
        ancien gestionnaire, contacte mes anciens gestionnaires, contacte mes dernier employeur, contacte son
        anciens employeurs, contacte son ancien employeur, contacte son ancien patron, contacte son anciens
        patrons, contacte son employeurs precedents, contacte son employeur precedent, contacte son ancienne
        patronne, contacte son ancien gestionnaire, contacte son anciens gestionnaires, contacte son dernier
        employeur, contacte mon anciens employeurs, contacte mon ancien employeur, contacte mon ancien patron,
        contacte mon anciens patrons, contacte mon employeurs precedents, contacte mon employeur precedent,
        contacte mon ancienne patronne, contacte mon ancien gestionnaire, contacte mon anciens gestionnaires,
        contacte mon dernier employeur, contacter ses anciens employeurs, contacter ses ancien employeur,
        contacter ses ancien patron, contacter ses anciens patrons, contacter ses employeurs precedents,
        contacter ses employeur precedent, contacter ses ancienne patronne, contacter ses ancien gestionnaire,
        contacter ses anciens gestionnaires, contacter ses dernier employeur, contacter mes anciens employeurs,
        contacter mes ancien employeur, contacter mes ancien patron, contacter mes anciens patrons, contacter
        mes employeurs precedents, contacter mes employeur precedent, contacter mes ancienne patronne, contacter
        mes ancien gestionnaire, contacter mes anciens gestionnaires, contacter mes dernier employeur, contacter
        son anciens employeurs, contacter son ancien employeur, contacter son ancien patron, contacter son
        anciens patrons, contacter son employeurs precedents, contacter son employeur precedent, contacter son
        ancienne patronne, contacter son ancien gestionnaire, contacter son anciens gestionnaires, contacter son
        dernier employeur, contacter mon anciens employeurs, contacter mon ancien employeur, contacter mon
        ancien patron, contacter mon anciens patrons, contacter mon employeurs precedents, contacter mon
        employeur precedent, contacter mon ancienne patronne, contacter mon ancien gestionnaire, contacter mon
        anciens gestionnaires, contacter mon dernier employeur, appelle ses anciens employeurs, appelle ses
        ancien employeur, appelle ses ancien patron, appelle ses anciens patrons, appelle ses employeurs
        precedents, appelle ses employeur precedent, appelle ses ancienne patronne, appelle ses ancien
        gestionnaire, appelle ses anciens gestionnaires, appelle ses dernier employeur, appelle mes anciens
        employeurs, appelle mes ancien employeur, appelle mes ancien patron, appelle mes anciens patrons,
        appelle mes employeurs precedents, appelle mes employeur precedent, appelle mes ancienne patronne,
        appelle mes ancien gestionnaire, appelle mes anciens gestionnaires, appelle mes dernier employeur,
        appelle son anciens employeurs, appelle son ancien employeur, appelle son ancien patron, appelle son
        anciens patrons, appelle son employeurs precedents, appelle son employeur precedent, appelle son
        ancienne patronne, appelle son ancien gestionnaire, appelle son anciens gestionnaires, appelle son
        dernier employeur, appelle mon anciens employeurs, appelle mon ancien employeur, appelle mon ancien
        patron, appelle mon anciens patrons, appelle mon employeurs precedents, appelle mon employeur precedent,
        appelle mon ancienne patronne, appelle mon ancien gestionnaire, appelle mon anciens gestionnaires,
        appelle mon dernier employeur, appeler ses anciens employeurs, appeler ses ancien employeur, appeler ses
        ancien patron, appeler ses anciens patrons, appeler ses employeurs precedents, appeler ses employeur
        precedent, appeler ses ancienne patronne, appeler ses ancien gestionnaire, appeler ses anciens
        gestionnaires, appeler ses dernier employeur, appeler mes anciens employeurs, appeler mes ancien
        employeur, appeler mes ancien patron, appeler mes anciens patrons, appeler mes employeurs precedents,
        appeler mes employeur precedent, appeler mes ancienne patronne, appeler mes ancien gestionnaire, appeler
        mes anciens gestionnaires, appeler mes dernier employeur, appeler son anciens employeurs, appeler son
        ancien employeur, appeler son ancien patron, appeler son anciens patrons, appeler son employeurs
        precedents, appeler son employeur precedent, appeler son ancienne patronne, appeler son ancien
        gestionnaire, appeler son anciens gestionnaires, appeler son dernier employeur, appeler mon anciens
        employeurs, appeler mon ancien employeur, appeler mon ancien patron, appeler mon anciens patrons,
        appeler mon employeurs precedents, appeler mon employeur precedent, appeler mon ancienne patronne,
        appeler mon ancien gestionnaire, appeler mon anciens gestionnaires, appeler mon dernier employeur,
        joigne ses anciens employeurs, joigne ses ancien employeur, joigne ses ancien patron, joigne ses anciens
        patrons, joigne ses employeurs precedents, joigne ses employeur precedent, joigne ses ancienne patronne,
        joigne ses ancien gestionnaire, joigne ses anciens gestionnaires, joigne ses dernier employeur, joigne
        mes anciens employeurs, joigne mes ancien employeur, joigne mes ancien patron, joigne mes anciens
        patrons, joigne mes employeurs precedents, joigne mes employeur precedent, joigne mes ancienne patronne,
        joigne mes ancien gestionnaire, joigne mes anciens gestionnaires, joigne mes dernier employeur, joigne
        son anciens employeurs, joigne son ancien employeur, joigne son ancien patron, joigne son anciens
        patrons, joigne son employeurs precedents, joigne son employeur precedent, joigne son ancienne patronne,
        joigne son ancien gestionnaire, joigne son anciens gestionnaires, joigne son dernier employeur, joigne
        mon anciens employeurs, joigne mon ancien employeur, joigne mon ancien patron, joigne mon anciens
        patrons, joigne mon employeurs precedents, joigne mon employeur precedent, joigne mon ancienne patronne,
        joigne mon ancien gestionnaire, joigne mon anciens gestionnaires, joigne mon dernier employeur, joindre
        ses anciens employeurs, joindre ses ancien employeur, joindre ses ancien patron, joindre ses anciens
        patrons, joindre ses employeurs precedents, joindre ses employeur precedent, joindre ses ancienne
        patronne, joindre ses ancien gestionnaire, joindre ses anciens gestionnaires, joindre ses dernier
        employeur, joindre mes anciens employeurs, joindre mes ancien employeur, joindre mes ancien patron,
        joindre mes anciens patrons, joindre mes employeurs precedents, joindre mes employeur precedent, joindre
        mes ancienne patronne, joindre mes ancien gestionnaire, joindre mes anciens gestionnaires, joindre mes
        dernier employeur, joindre son anciens employeurs, joindre son ancien employeur, joindre son ancien
        patron, joindre son anciens patrons, joindre son employeurs precedents, joindre son employeur precedent,
        joindre son ancienne patronne, joindre son ancien gestionnaire, joindre son anciens gestionnaires,
        joindre son dernier employeur, joindre mon anciens employeurs, joindre mon ancien employeur, joindre mon
        ancien patron, joindre mon anciens patrons, joindre mon employeurs precedents, joindre mon employeur
        precedent, joindre mon ancienne patronne, joindre mon ancien gestionnaire, joindre mon anciens
        gestionnaires, joindre mon dernier employeur, ecrive a ses anciens employeurs, ecrive a ses ancien
        employeur, ecrive a ses ancien patron, ecrive a ses anciens patrons, ecrive a ses employeurs precedents,
        ecrive a ses employeur precedent, ecrive a ses ancienne patronne, ecrive a ses ancien gestionnaire,
        ecrive a ses anciens gestionnaires, ecrive a ses dernier employeur, ecrive a mes anciens employeurs,
        ecrive a mes ancien employeur, ecrive a mes ancien patron, ecrive a mes anciens patrons, ecrive a mes
        employeurs precedents, ecrive a mes employeur precedent, ecrive a mes ancienne patronne, ecrive a mes
        ancien gestionnaire, ecrive a mes anciens gestionnaires, ecrive a mes dernier employeur, ecrive a son
        anciens employeurs, ecrive a son ancien employeur, ecrive a son ancien patron, ecrive a son anciens
        patrons, ecrive a son employeurs precedents, ecrive a son employeur precedent, ecrive a son ancienne
        patronne, ecrive a son ancien gestionnaire, ecrive a son anciens gestionnaires, ecrive a son dernier
        employeur, ecrive a mon anciens employeurs, ecrive a mon ancien employeur, ecrive a mon ancien patron,
        ecrive a mon anciens patrons, ecrive a mon employeurs precedents, ecrive a mon employeur precedent,
        ecrive a mon ancienne patronne, ecrive a mon ancien gestionnaire, ecrive a mon anciens gestionnaires,
        ecrive a mon dernier employeur, ecrire a ses anciens employeurs, ecrire a ses ancien employeur, ecrire a
        ses ancien patron, ecrire a ses anciens patrons, ecrire a ses employeurs precedents, ecrire a ses
        employeur precedent, ecrire a ses ancienne patronne, ecrire a ses ancien gestionnaire, ecrire a ses
        anciens gestionnaires, ecrire a ses dernier employeur, ecrire a mes anciens employeurs, ecrire a mes
        ancien employeur, ecrire a mes ancien patron, ecrire a mes anciens patrons, ecrire a mes employeurs
        precedents, ecrire a mes employeur precedent, ecrire a mes ancienne patronne, ecrire a mes ancien
        gestionnaire, ecrire a mes anciens gestionnaires, ecrire a mes dernier employeur, ecrire a son anciens
        employeurs, ecrire a son ancien employeur, ecrire a son ancien patron, ecrire a son anciens patrons,
        ecrire a son employeurs precedents, ecrire a son employeur precedent, ecrire a son ancienne patronne,
        ecrire a son ancien gestionnaire, ecrire a son anciens gestionnaires, ecrire a son dernier employeur,
        ecrire a mon anciens employeurs, ecrire a mon ancien employeur, ecrire a mon ancien patron, ecrire a mon
        anciens patrons, ecrire a mon employeurs precedents, ecrire a mon employeur precedent, ecrire a mon
        ancienne patronne, ecrire a mon ancien gestionnaire, ecrire a mon anciens gestionnaires, ecrire a mon
        dernier employeur, communique avec ses anciens employeurs, communique avec ses ancien employeur,
        communique avec ses ancien patron, communique avec ses anciens patrons, communique avec ses employeurs
        precedents, communique avec ses employeur precedent, communique avec ses ancienne patronne, communique
        avec ses ancien gestionnaire, communique avec ses anciens gestionnaires, communique avec ses dernier
        employeur, communique avec mes anciens employeurs, communique avec mes ancien employeur, communique avec
        mes ancien patron, communique avec mes anciens patrons, communique avec mes employeurs precedents,
        communique avec mes employeur precedent, communique avec mes ancienne patronne, communique avec mes
        ancien gestionnaire, communique avec mes anciens gestionnaires, communique avec mes dernier employeur,
        communique avec son anciens employeurs, communique avec son ancien employeur, communique avec son ancien
        patron, communique avec son anciens patrons, communique avec son employeurs precedents, communique avec
        son employeur precedent, communique avec son ancienne patronne, communique avec son ancien gestionnaire,
        communique avec son anciens gestionnaires, communique avec son dernier employeur, communique avec mon
        anciens employeurs, communique avec mon ancien employeur, communique avec mon ancien patron, communique
        avec mon anciens patrons, communique avec mon employeurs precedents, communique avec mon employeur
        precedent, communique avec mon ancienne patronne, communique avec mon ancien gestionnaire, communique
        avec mon anciens gestionnaires, communique avec mon dernier employeur, communiquer avec ses anciens
        employeurs, communiquer avec ses ancien employeur, communiquer avec ses ancien patron, communiquer avec
        ses anciens patrons, communiquer avec ses employeurs precedents, communiquer avec ses employeur
        precedent, communiquer avec ses ancienne patronne, communiquer avec ses ancien gestionnaire, communiquer
        avec ses anciens gestionnaires, communiquer avec ses dernier employeur, communiquer avec mes anciens
        employeurs, communiquer avec mes ancien employeur, communiquer avec mes ancien patron, communiquer avec
        mes anciens patrons, communiquer avec mes employeurs precedents, communiquer avec mes employeur
        precedent, communiquer avec mes ancienne patronne, communiquer avec mes ancien gestionnaire, communiquer
        avec mes anciens gestionnaires, communiquer avec mes dernier employeur, communiquer avec son anciens
        employeurs, communiquer avec son ancien employeur, communiquer avec son ancien patron, communiquer avec
        son anciens patrons, communiquer avec son employeurs precedents, communiquer avec son employeur
        precedent, communiquer avec son ancienne patronne, communiquer avec son ancien gestionnaire, communiquer
        avec son anciens gestionnaires, communiquer avec son dernier employeur, communiquer avec mon anciens
        employeurs, communiquer avec mon ancien employeur, communiquer avec mon ancien patron, communiquer avec
        mon anciens patrons, communiquer avec mon employeurs precedents, communiquer avec mon employeur
        precedent, communiquer avec mon ancienne patronne, communiquer avec mon ancien gestionnaire, communiquer
        avec mon anciens gestionnaires, communiquer avec mon dernier employeur, parle avec ses anciens
        employeurs, parle avec ses ancien employeur, parle avec ses ancien patron, parle avec ses anciens
        patrons, parle avec ses employeurs precedents, parle avec ses employeur precedent, parle avec ses
        ancienne patronne, parle avec ses ancien gestionnaire, parle avec ses anciens gestionnaires, parle avec
        ses dernier employeur, parle avec mes anciens employeurs, parle avec mes ancien employeur, parle avec
        mes ancien patron, parle avec mes anciens patrons, parle avec mes employeurs precedents, parle avec mes
        employeur precedent, parle avec mes ancienne patronne, parle avec mes ancien gestionnaire, parle avec
        mes anciens gestionnaires, parle avec mes dernier employeur, parle avec son anciens employeurs, parle
        avec son ancien employeur, parle avec son ancien patron, parle avec son anciens patrons, parle avec son
        employeurs precedents, parle avec son employeur precedent, parle avec son ancienne patronne, parle avec
        son ancien gestionnaire, parle avec son anciens gestionnaires, parle avec son dernier employeur, parle
        avec mon anciens employeurs, parle avec mon ancien employeur, parle avec mon ancien patron, parle avec
        mon anciens patrons, parle avec mon employeurs precedents, parle avec mon employeur precedent, parle
        avec mon ancienne patronne, parle avec mon ancien gestionnaire, parle avec mon anciens gestionnaires,
        parle avec mon dernier employeur, parler avec ses anciens employeurs, parler avec ses ancien employeur,
        parler avec ses ancien patron, parler avec ses anciens patrons, parler avec ses employeurs precedents,
        parler avec ses employeur precedent, parler avec ses ancienne patronne, parler avec ses ancien
        gestionnaire, parler avec ses anciens gestionnaires, parler avec ses dernier employeur, parler avec mes
        anciens employeurs, parler avec mes ancien employeur, parler avec mes ancien patron, parler avec mes
        anciens patrons, parler avec mes employeurs precedents, parler avec mes employeur precedent, parler avec
        mes ancienne patronne, parler avec mes ancien gestionnaire, parler avec mes anciens gestionnaires,
        parler avec mes dernier employeur, parler avec son anciens employeurs, parler avec son ancien employeur,
        parler avec son ancien patron, parler avec son anciens patrons, parler avec son employeurs precedents,
        parler avec son employeur precedent, parler avec son ancienne patronne, parler avec son ancien
        gestionnaire, parler avec son anciens gestionnaires, parler avec son dernier employeur, parler avec mon
        anciens employeurs, parler avec mon ancien employeur, parler avec mon ancien patron, parler avec mon
        anciens patrons, parler avec mon employeurs precedents, parler avec mon employeur precedent, parler avec
        mon ancienne patronne, parler avec mon ancien gestionnaire, parler avec mon anciens gestionnaires,
        parler avec mon dernier employeur
        """,
    ),
)
