<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCA\SmartCommons\Place\Place;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Mail\Headers\AutoSubmitted;
use OCP\Mail\IMailer;

/** Asks a place's contact by mail, in the place's language, whether what stands there is still right. */
final readonly class ContactMail {
	public function __construct(
		private IMailer $mailer,
		private IFactory $l10n,
		private IURLGenerator $urls,
	) {
	}

	/** @throws \Exception when the mail server doesn't take it */
	public function send(Place $place, string $token): bool {
		$language = $place->facts->language;
		$l10n = $this->l10n->get('smartcommons', $language);
		$mail = $this->mailer->createEMailTemplate('smartcommons.place');
		$mail->setSubject($l10n->t('Is what we show of %s still right?', [$place->facts->name()]));
		$mail->addHeader();
		$mail->addHeading($place->facts->name());
		$mail->addBodyText($l10n->t('Members of the cooperative find this place on our map. Nobody has told us for a year that what stands there is right. One press is enough; you need no account.'));
		$choices = [
			ContactAnswers::RIGHT => $l10n->t('It is still right'),
			ContactAnswers::CHANGE => $l10n->t('Something has changed'),
			ContactAnswers::CLOSED => $l10n->t('It is closed for good'),
		];
		foreach ($choices as $answer => $label) {
			$url = $this->urls->linkToRouteAbsolute('smartcommons.contact.show', ['token' => $token, 'answer' => $answer]);
			$html = '<a href="' . htmlspecialchars($url, ENT_QUOTES) . '"><strong>' . htmlspecialchars($label, ENT_QUOTES) . '</strong></a>';
			$mail->addBodyListItem($html, '', '', $label . "\n    " . $url . "\n", false);
		}
		$mail->addBodyText($l10n->t('These links work once, for 60 days. If this place is none of yours, you need do nothing.'));
		$mail->addFooter('', $language);
		$message = $this->mailer->createMessage();
		$message->setTo([$place->facts->email])->useTemplate($mail)->setAutoSubmitted(AutoSubmitted::VALUE_AUTO_GENERATED);
		return $this->mailer->send($message) === [];
	}
}
