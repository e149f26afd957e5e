"""Made-up people's names: given and family names of many origins, drawn independently of each other and of the story.

Whoever reads a name can conclude nothing from it, and neither can a rule: `tests/redflags/test_generator.py` holds that
the two are independent.
"""

from random import Random

GIVEN = tuple(
    """Abigail Adaeze Adrien Aïcha Ajay Alejandra Alexei Alice Alina Amadou Amara Amélie Amina Anand Andrea Anh
    Anita Anna Antoine Arjun Arthur Asha Audrey Ayumi Benjamin Bianca Boris Brandon Brigitte Camille Carla
    Carlos Caroline Catherine Chantal Charles Chidi Chloé Claire Clara Connor Cristina Daichi Dana Daniel
    Danielle David Deepa Denise Diego Dimitri Dominique Eduardo Elena Élise Emeka Emily Emma Eric Esther Étienne
    Eun-ji Fatima Felipe Félix Fiona Florence Frances Gabriel Gabriela Geneviève George Giulia Grace Guillaume
    Gurpreet Hana Hannah Hao Harjit Harold Hassan Helen Henrik Hélène Hiroshi Hugo Ibrahim Ifeoma Ines Ingrid
    Irina Isabelle Ivan Jack Jamal James Jana Jasmin Javier Jean Jin-woo Joanna João Johanna Jonas Jorge
    Josephine Joshua Juan Julia Julien Kamal Karen Karim Katarina Kavya Keiko Kenji Kevin Kofi Kwame Laila Lars
    Laura Laurence Leah Leila Léa Liam Linda Ling Louis Lucas Lucie Luis Magdalena Malik Manon Marc Maria
    Marie-Ève Marina Mark Marta Mathieu Maya Mehdi Mei Michael Michelle Miguel Mihai Min-jun Mohammed Monica
    Nadia Naomi Natalie Nathan Neha Ngozi Nicolas Nina Noah Noor Nora Oksana Olga Oliver Olivia Omar Oscar
    Pascale Patricia Patrick Paul Pavel Pedro Peter Philippe Pierre Priya Rachel Rafael Rahul Rajesh Rania
    Raphaëlle Raúl Rebecca Renée Robert Rosa Ruth Ryan Sabrina Samir Samuel Sandra Sanjay Sara Sarah Sébastien
    Sergei Seo-yeon Shanice Shirin Simon Sofia Solène Sophie Stefan Stéphanie Steven Sunil Susan Svetlana Takumi
    Tamara Tanisha Tariq Teresa Thabo Thandi Thi Thomas Tomasz Valérie Vanessa Victor Victoria Vikram Wei
    William Xavier Xin Yan Yannick Yasmin Youssef Yuki Yusuf Zainab Zoé Zsófia""".split()
)

FAMILY = tuple(
    """Abebe Acheampong Adeyemi Ahmadi Ahmed Albrecht Ali Almeida Alvarez Andersen Anderson Arsenault Asante
    Bachand Baker Balogun Banerjee Barbosa Barrett Beauchamp Bélanger Bell Benali Bennett Bergeron Bernard
    Bianchi Boateng Bouchard Boudreau Brennan Bui Campbell Cardoso Carlsson Caron Carter Castillo Chang Chaudhry
    Chen Cheng Cho Clarke Collins Cooper Cormier Costa Cruz Dang Daoud Das Davies Deschamps Desjardins Dhillon
    Diallo Dubois Duarte Dumont Edwards Eze Farah Ferreira Fischer Fofana Foley Fontaine Fortin Fraser Fujita
    Gagnon Garcia Gauthier Ghosh Gill Girard Gomez Goyal Grant Grewal Guerrero Gupta Hadad Hall Hamdi Hansen
    Haraldsen Harris Hashimoto Hernandez Hill Ho Hoang Hoffmann Horvat Huang Hughes Huynh Iqbal Islam Ivanov
    Jackson Jafari Jansen Jensen Johansson Johnson Joseph Joshi Kamara Kang Kapoor Kaya Kelly Khalil Khan Kim
    Kimura King Koroma Kovač Kowalski Kumar Lachance Lam Lambert Landry Lapointe Larsen Lavoie Leblanc Leclerc
    Lee Lefebvre Levesque Li Lim Lin Lopez Ma MacDonald Mahmoud Malik Marchand Marino Martel Martin Martinez
    Matsuda McLeod Mehta Mendes Mensah Michaud Miller Mitchell Moreau Morin Morris Murphy Mwangi Nadeau Nair
    Nakamura Ndiaye Nguyen Nielsen Nkosi Novák Nowak Ochieng O’Connor Okafor Okeke Oliveira Olsen Ortiz Osei
    Ouellet Ouedraogo Owusu Pak Papadopoulos Park Parker Patel Pelletier Pereira Perez Petrov Pham Phillips
    Popescu Poulin Qureshi Rahman Ramos Reddy Reid Reyes Ribeiro Richard Rivera Roberts Robinson Rossi Roy Ruiz
    Ryan Saito Salazar Salehi Samson Santos Sato Savard Schmidt Scott Sharma Shaw Sidhu Silva Singh Smith
    Sokolov Song Sousa Stewart Suzuki Sylla Tanaka Taylor Tessier Thibault Thomas Thompson Torres Touré Tran
    Tremblay Turner Usman Vargas Vasquez Verma Vincent Virk Walker Wang Watson White Williams Wilson Wong Wood
    Wright Wu Yamamoto Yang Yeo Yilmaz Yoon Young Zhang Zhao Zimmermann""".split()
)


def full_name(rng: Random) -> str:
    """A given name and a family name; now and then with a middle initial or a double family name."""
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    chance = rng.random()
    if chance < 0.06:
        return f"{given} {rng.choice('ABCDEFGJKLMNPRSTV')}. {family}"
    if chance < 0.11:
        return f"{given} {family}-{rng.choice(FAMILY)}"
    return f"{given} {family}"
