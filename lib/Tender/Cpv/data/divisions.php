<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The divisions of the Common Procurement Vocabulary, Regulation (EC) No 213/2008. Names as in the Regulation, with
 * abbreviations written out (published by the Publications Office of the European Union under CC BY 4.0). Keys start
 * with a letter because PHP would make integers of some of them.
 */

return [
	'd03' => [
		'nl' => 'Landbouw- en veeteelt-, kwekerij-, visserij-, bosbouw- en aanverwante producten',
		'fr' => 'Produits agricoles, de l’élevage, de la pêche, de la sylviculture et produits connexes',
		'en' => 'Agricultural, farming, fishing, forestry and related products',
	],
	'd09' => [
		'nl' => 'Aardolieproducten, brandstof, elektriciteit en andere energiebronnen',
		'fr' => 'Produits pétroliers, combustibles, électricité et autres sources d’énergie',
		'en' => 'Petroleum products, fuel, electricity and other sources of energy',
	],
	'd14' => [
		'nl' => 'Mijnbouw, basismetalen en aanverwante producten',
		'fr' => 'Produits d’exploitation des mines, métaux de base et produits connexes',
		'en' => 'Mining, basic metals and related products',
	],
	'd15' => [
		'nl' => 'Voeding, dranken, tabak en aanverwante producten',
		'fr' => 'Produits alimentaires, boissons, tabac et produits connexes',
		'en' => 'Food, beverages, tobacco and related products',
	],
	'd16' => [
		'nl' => 'Landbouwmachines',
		'fr' => 'Machines agricoles',
		'en' => 'Agricultural machinery',
	],
	'd18' => [
		'nl' => 'Kleding, schoeisel, bagageartikelen en accessoires',
		'fr' => 'Vêtements, articles chaussants, bagages et accessoires',
		'en' => 'Clothing, footwear, luggage articles and accessories',
	],
	'd19' => [
		'nl' => 'Leder, textielweefsels, kunststof en rubber materialen',
		'fr' => 'Produits en cuir et textiles, matériaux en plastique et en caoutchouc',
		'en' => 'Leather and textile fabrics, plastic and rubber materials',
	],
	'd22' => [
		'nl' => 'Drukwerk en aanverwante producten',
		'fr' => 'Imprimés et produits connexes',
		'en' => 'Printed matter and related products',
	],
	'd24' => [
		'nl' => 'Chemische producten',
		'fr' => 'Produits chimiques',
		'en' => 'Chemical products',
	],
	'd30' => [
		'nl' => 'Kantoormachines en gegevensverwerkende apparatuur, kantooruitrusting en -benodigdheden, uitgezonderd meubilair en softwarepakketten',
		'fr' => 'Machines, matériel et fourniture informatique et de bureau, excepté les meubles et logiciels',
		'en' => 'Office and computing machinery, equipment and supplies except furniture and software packages',
	],
	'd31' => [
		'nl' => 'Elektrische machines, apparaten, uitrusting en verbruiksartikelen; verlichting',
		'fr' => 'Machines, appareils, équipements et consommables électriques; éclairage',
		'en' => 'Electrical machinery, apparatus, equipment and consumables; lighting',
	],
	'd32' => [
		'nl' => 'Radio-, televisie-, communicatie-, telecommunicatietoestellen en aanverwante apparatuur',
		'fr' => 'Équipements et appareils de radio, de télévision, de communication, de télécommunication et équipements connexes',
		'en' => 'Radio, television, communication, telecommunication and related equipment',
	],
	'd33' => [
		'nl' => 'Medische apparatuur, farmaceutische artikelen en artikelen voor lichaamsverzorging',
		'fr' => 'Matériels médicaux, pharmaceutiques et produits de soins personnels',
		'en' => 'Medical equipment, pharmaceuticals and personal care products',
	],
	'd34' => [
		'nl' => 'Vervoersmaterieel en bijbehorende producten',
		'fr' => 'Équipement de transport et produits auxiliaires pour le transport',
		'en' => 'Transport equipment and auxiliary products to transportation',
	],
	'd35' => [
		'nl' => 'Uitrusting voor veiligheid, brandweer, politie en leger',
		'fr' => 'Équipement de sécurité, de lutte contre l’incendie, de police et de défense',
		'en' => 'Security, fire-fighting, police and defence equipment',
	],
	'd37' => [
		'nl' => 'Muziekinstrumenten, sportartikelen, spelletjes, speelgoed, handwerk, kunstartikelen en toebehoren',
		'fr' => 'Instruments de musique, articles de sport, jeux, jouets, articles pour artisanat, articles pour travaux artistiques et accessoires',
		'en' => 'Musical instruments, sport goods, games, toys, handicraft, art materials and accessories',
	],
	'd38' => [
		'nl' => 'Laboratoriuminstrumenten, optische en precisie-instrumenten (uitgezonderd brillen)',
		'fr' => 'Équipements de laboratoire, d’optique et de précision (excepté les lunettes)',
		'en' => 'Laboratory, optical and precision equipment (excluding glasses)',
	],
	'd39' => [
		'nl' => 'Meubelen (met inbegrip van kantoormeubelen), inrichtingsartikelen, huishoudelijke apparaten (uitgezonderd verlichting) en schoonmaakproducten',
		'fr' => 'Meubles (y compris les meubles de bureau), aménagements, appareils électroménagers (à l’exclusion de l’éclairage) et produits de nettoyage',
		'en' => 'Furniture (including office furniture), furnishings, domestic appliances (excluding lighting) and cleaning products',
	],
	'd41' => [
		'nl' => 'Verzameld en gezuiverd water',
		'fr' => 'Eau collectée et purifiée',
		'en' => 'Collected and purified water',
	],
	'd42' => [
		'nl' => 'Bedrijfsmachines',
		'fr' => 'Machines industrielles',
		'en' => 'Industrial machinery',
	],
	'd43' => [
		'nl' => 'Machines voor de mijnbouw, steengroeven en voor de bouw',
		'fr' => 'Équipement minier, équipement pour l’exploitation de carrières, matériel de construction',
		'en' => 'Machinery for mining, quarrying, construction equipment',
	],
	'd44' => [
		'nl' => 'Structuren en materialen voor de bouw; ondersteunende producten voor de bouw (uitgezonderd elektrische apparatuur)',
		'fr' => 'Matériaux et structures de construction; produits auxiliaires pour la construction (à l’exception des appareils électriques)',
		'en' => 'Construction structures and materials; auxiliary products to construction (except electric apparatus)',
	],
	'd45' => [
		'nl' => 'Bouwwerkzaamheden',
		'fr' => 'Travaux de construction',
		'en' => 'Construction work',
	],
	'd48' => [
		'nl' => 'Software en informatiesystemen',
		'fr' => 'Logiciels et systèmes d’information',
		'en' => 'Software package and information systems',
	],
	'd50' => [
		'nl' => 'Reparatie- en onderhoudsdiensten',
		'fr' => 'Services de réparation et d’entretien',
		'en' => 'Repair and maintenance services',
	],
	'd51' => [
		'nl' => 'Installatiediensten (uitgezonderd software)',
		'fr' => 'Services d’installation (à l’exception des logiciels)',
		'en' => 'Installation services (except software)',
	],
	'd55' => [
		'nl' => 'Diensten voor hotel, restaurant en detailhandel',
		'fr' => 'Services d’hôtellerie, de restauration et de commerce au détail',
		'en' => 'Hotel, restaurant and retail trade services',
	],
	'd60' => [
		'nl' => 'Vervoersdiensten (uitgezonderd vervoer van afval)',
		'fr' => 'Services de transport (à l’exclusion du transport des déchets)',
		'en' => 'Transport services (excluding waste transport)',
	],
	'd63' => [
		'nl' => 'Ondersteunende en aanvullende vervoersdiensten; reisbureaudiensten',
		'fr' => 'Services d’appui et services auxiliaires dans le domaine des transports, services des agences de voyages',
		'en' => 'Supporting and auxiliary transport services; travel agencies services',
	],
	'd64' => [
		'nl' => 'Post- en telecommunicatiediensten',
		'fr' => 'Services des postes et télécommunications',
		'en' => 'Postal and telecommunications services',
	],
	'd65' => [
		'nl' => 'Openbare voorzieningen',
		'fr' => 'Services publics',
		'en' => 'Public utilities',
	],
	'd66' => [
		'nl' => 'Financiële en verzekeringsdiensten',
		'fr' => 'Services financiers et d’assurance',
		'en' => 'Financial and insurance services',
	],
	'd70' => [
		'nl' => 'Makelaarsdiensten',
		'fr' => 'Services immobiliers',
		'en' => 'Real estate services',
	],
	'd71' => [
		'nl' => 'Dienstverlening op het gebied van architectuur, bouwkunde, civiele techniek en inspectie',
		'fr' => 'Services d’architecture, services de construction, services d’ingénierie et services d’inspection',
		'en' => 'Architectural, construction, engineering and inspection services',
	],
	'd72' => [
		'nl' => 'IT-diensten: adviezen, softwareontwikkeling, internet en ondersteuning',
		'fr' => 'Services de technologies de l’information, conseil, développement de logiciels, internet et appui',
		'en' => 'IT services: consulting, software development, Internet and support',
	],
	'd73' => [
		'nl' => 'Onderzoek en ontwikkeling, en aanverwante adviezen',
		'fr' => 'Services de recherche et développement et services de conseil connexes',
		'en' => 'Research and development services and related consultancy services',
	],
	'd75' => [
		'nl' => 'Diensten voor openbaar bestuur, defensie en sociale verzekering',
		'fr' => 'Services de l’administration publique, de la défense et de la sécurité sociale',
		'en' => 'Administration, defence and social security services',
	],
	'd76' => [
		'nl' => 'Diensten in verband met de olie- en gasindustrie',
		'fr' => 'Services relatifs à l’industrie du pétrole et du gaz',
		'en' => 'Services related to the oil and gas industry',
	],
	'd77' => [
		'nl' => 'Diensten voor land-, bos- en tuinbouw, aquicultuur en imkerij',
		'fr' => 'Services agricoles, sylvicoles, horticoles, d’aquaculture et d’apiculture',
		'en' => 'Agricultural, forestry, horticultural, aquacultural and apicultural services',
	],
	'd79' => [
		'nl' => 'Zakelijke dienstverlening: juridisch, marketing, consulting, drukkerij en beveiliging',
		'fr' => 'Services aux entreprises: droit, marketing, conseil, recrutement, impression et sécurité',
		'en' => 'Business services: law, marketing, consulting, recruitment, printing and security',
	],
	'd80' => [
		'nl' => 'Diensten voor onderwijs en opleiding',
		'fr' => 'Services d’enseignement et de formation',
		'en' => 'Education and training services',
	],
	'd85' => [
		'nl' => 'Gezondheidszorg en maatschappelijk werk',
		'fr' => 'Services de santé et services sociaux',
		'en' => 'Health and social work services',
	],
	'd90' => [
		'nl' => 'Diensten inzake afvalwater, afval, reiniging en milieu',
		'fr' => 'Services d’évacuation des eaux usées et d’élimination des déchets, services d’hygiénisation et services relatifs à l’environnement',
		'en' => 'Sewage, refuse, cleaning and environmental services',
	],
	'd92' => [
		'nl' => 'Cultuur-, sport- en recreatiediensten',
		'fr' => 'Services récréatifs, culturels et sportifs',
		'en' => 'Recreational, cultural and sporting services',
	],
	'd98' => [
		'nl' => 'Overige gemeenschaps-, sociale en persoonlijke diensten',
		'fr' => 'Autres services communautaires, sociaux et personnels',
		'en' => 'Other community, social and personal services',
	],
];
