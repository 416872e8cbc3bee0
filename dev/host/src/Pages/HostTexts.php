<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

/** Texts of the host's own pages, in Dutch, French and English. */
final readonly class HostTexts {
	private const LANGUAGES = ['en', 'nl', 'fr'];

	/** English => [Dutch, French] */
	private const TEXTS = [
		'Skip to main content' => ['Naar de inhoud', 'Aller au contenu'],
		'Skip to navigation of app' => ['Naar de navigatie van de app', "Aller à la navigation de l'application"],
		'This application requires JavaScript.' => ['Deze toepassing heeft JavaScript nodig.', 'Cette application nécessite JavaScript.'],
		'Log in' => ['Inloggen', 'Se connecter'],
		'Log out' => ['Uitloggen', 'Se déconnecter'],
		'Account name or email' => ['Accountnaam of e-mailadres', "Nom de compte ou adresse e-mail"],
		'Password' => ['Wachtwoord', 'Mot de passe'],
		'Wrong name or password.' => ['Naam of wachtwoord klopt niet.', 'Nom ou mot de passe incorrect.'],
		'This page was open for too long. Please try again.' => ['Deze pagina stond te lang open. Probeer het opnieuw.', 'Cette page est restée ouverte trop longtemps. Réessaie.'],
		'Too many attempts. Please wait half an hour.' => ['Te veel pogingen. Wacht een halfuur.', 'Trop de tentatives. Attends une demi-heure.'],
		'Demo members' => ['Demoleden', 'Membres de démonstration'],
		'Choose one to log in at once.' => ['Kies er een om meteen in te loggen.', 'Choisis-en un pour te connecter tout de suite.'],
		'Development host: for trying out, not for real members.' => ['Ontwikkelserver: om te proberen, niet voor echte leden.', 'Serveur de développement : pour essayer, pas pour de vrais membres.'],
		'Apps' => ['Apps', 'Applications'],
		'Notifications' => ['Meldingen', 'Notifications'],
		'New notifications: {count}' => ['Nieuwe meldingen: {count}', 'Nouvelles notifications : {count}'],
		'No notifications' => ['Geen meldingen', 'Aucune notification'],
		'Whatever needs your attention will be here.' => ['Wat je aandacht vraagt, komt hier.', "Ce qui demande ton attention apparaîtra ici."],
		'Open' => ['Openen', 'Ouvrir'],
		'That did not work. Open it and try there.' => ['Dat lukte niet. Open het en probeer het daar.', "Cela n'a pas marché. Ouvre-le et essaie là."],
		'Activity' => ['Activiteit', 'Activité'],
		'No activity yet' => ['Nog geen activiteit', "Pas encore d'activité"],
		'What happens in your groups will be here.' => ['Wat er in je groepen gebeurt, komt hier.', "Ce qui se passe dans tes groupes apparaîtra ici."],
		'Dismiss' => ['Sluiten', 'Ignorer'],
		'Dismiss all' => ['Alles sluiten', 'Tout ignorer'],
		'Your menu' => ['Jouw menu', 'Ton menu'],
		'Language' => ['Taal', 'Langue'],
		'Appearance' => ['Weergave', 'Apparence'],
		'As the system' => ['Zoals het systeem', 'Comme le système'],
		'Light' => ['Licht', 'Clair'],
		'Dark' => ['Donker', 'Sombre'],
		'Light, high contrast' => ['Licht, hoog contrast', 'Clair, contraste élevé'],
		'Dark, high contrast' => ['Donker, hoog contrast', 'Sombre, contraste élevé'],
		'Conversations' => ['Gesprekken', 'Conversations'],
		'No conversations yet' => ['Nog geen gesprekken', 'Pas encore de conversations'],
		'Nothing was said yet' => ['Er werd nog niets gezegd', 'Rien n’a encore été dit'],
		'Not read yet: {count}' => ['Nog niet gelezen: {count}', 'Pas encore lus : {count}'],
		'Your message' => ['Je bericht', 'Ton message'],
		'Send' => ['Verstuur', 'Envoyer'],
		'As most mail programs show it' => ['Zoals de meeste mailprogramma’s ze tonen', 'Comme la plupart des logiciels l’affichent'],
		'As plain text' => ['Als platte tekst', 'En texte simple'],
		'Headers' => ['Kopregels', 'En-têtes'],
		'Sent mail' => ['Verzonden mail', 'Courriels envoyés'],
		'Mail that would have been sent. Only an admin sees this page.' => ['Mail die verstuurd zou zijn. Alleen een beheerder ziet deze pagina.', 'Courriels qui auraient été envoyés. Seul un administrateur voit cette page.'],
		'Files' => ['Bestanden', 'Fichiers'],
		'One folder up' => ['Een map hoger', 'Dossier parent'],
		'Nothing in here yet' => ['Hier staat nog niets', "Il n'y a encore rien ici"],
		'Shared by {name}' => ['Gedeeld door {name}', 'Partagé par {name}'],
		'Bring a file here' => ['Breng hier een bestand', 'Apporte un fichier ici'],
		'Upload' => ['Uploaden', 'Envoyer'],
		'Administration settings' => ['Beheerinstellingen', "Paramètres d'administration"],
		'Overview' => ['Overzicht', "Vue d'ensemble"],
		'No mail yet' => ['Nog geen mail', 'Pas encore de courriel'],
		'To' => ['Aan', 'À'],
		'Back' => ['Terug', 'Retour'],
		'To the start page' => ['Naar de startpagina', "Vers la page d'accueil"],
		'Search' => ['Zoeken', 'Rechercher'],
		'What are you looking for?' => ['Wat zoek je?', 'Que cherches-tu ?'],
		'Nothing found.' => ['Niets gevonden.', 'Rien trouvé.'],
		'Show more' => ['Meer tonen', 'Afficher plus'],
		'Contacts' => ['Contacten', 'Contacts'],
		'A name' => ['Een naam', 'Un nom'],
		'Links that unfold' => ['Links die openvouwen', 'Liens qui se déplient'],
		'A message with links' => ['Een bericht met links', 'Un message avec des liens'],
		'No link here can be unfolded for you.' => ['Geen enkele link hier kan voor jou openvouwen.', 'Aucun lien ici ne peut se déplier pour toi.'],
		'Calendar' => ['Agenda', 'Agenda'],
		'Nothing in this calendar' => ['Niets in deze agenda', 'Rien dans cet agenda'],
		'Dashboard' => ['Dashboard', 'Tableau de bord'],
		'Page not found' => ['Pagina niet gevonden', 'Page introuvable'],
		'The page could not be found on the server or you may not be allowed to view it.' => ['De pagina bestaat niet, of je mag ze niet bekijken.', "La page n'existe pas, ou tu ne peux pas la voir."],
		'Access forbidden' => ['Geen toegang', 'Accès refusé'],
		'You are not allowed to access this page.' => ['Je mag deze pagina niet bekijken.', 'Tu ne peux pas voir cette page.'],
		'Too many requests' => ['Te veel verzoeken', 'Trop de requêtes'],
		'Too many requests came from you. Try again later.' => ['Er kwamen te veel verzoeken van jou. Probeer het later opnieuw.', 'Trop de requêtes sont venues de toi. Réessaie plus tard.'],
		'Internal Server Error' => ['Interne serverfout', 'Erreur interne du serveur'],
		'The server was unable to complete your request.' => ['De server kon je verzoek niet afwerken.', "Le serveur n'a pas pu traiter ta demande."],
		'Request number' => ['Nummer van het verzoek', 'Numéro de la requête'],
	];

	private function __construct(
		public string $language,
	) {
	}

	/** For `nl`, `nl_BE`, `fr-BE`, …; English for anything else. */
	public static function forLanguage(string $language): self {
		$short = substr(strtolower($language), 0, 2);
		return new self(in_array($short, self::LANGUAGES, true) ? $short : 'en');
	}

	/** @param array<string, string|int> $values for `{placeholders}` */
	public function t(string $text, array $values = []): string {
		$translated = match ($this->language) {
			'nl' => self::TEXTS[$text][0] ?? $text,
			'fr' => self::TEXTS[$text][1] ?? $text,
			default => $text,
		};
		foreach ($values as $name => $value) {
			$translated = str_replace('{' . $name . '}', (string)$value, $translated);
		}
		return $translated;
	}

	/** @return list<string> every text, for the test that each has its translations */
	public static function texts(): array {
		return array_keys(self::TEXTS);
	}
}
