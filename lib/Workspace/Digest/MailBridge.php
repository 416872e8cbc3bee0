<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;
use OCP\IUserManager;
use OCP\Mail\Headers\AutoSubmitted;
use OCP\Mail\IMailer;

/** The mail of the day, as an administrator sees it. */
final class MailBridge implements Bridge {
	public function __construct(
		private readonly Transport $transport,
		private readonly Settings $settings,
		private readonly IMailer $mailer,
		private readonly IUserManager $users,
	) {
	}

	public function id(): string {
		return 'mail';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Mail');
	}

	public function state(IL10N $l10n): BridgeState {
		if (!$this->transport->isSetUp()) {
			return new BridgeState(BridgeState::ABSENT, $l10n->t('No mail server is set up, so no mail goes out. Set one up in the basic settings of the administration; members find their news in the app until then.'));
		}
		if (!$this->transport->hasSender()) {
			return new BridgeState(BridgeState::PARTLY, $l10n->t('The address from which mail comes is not set, and many mail servers refuse such mail. Set it in the basic settings of the administration.'));
		}
		return new BridgeState(BridgeState::WORKS, $l10n->t('Members get at most one mail a day, from %s on their own clock.', [sprintf('%d:00', $this->settings->digestHour())]));
	}

	public function test(string $uid, IL10N $l10n): string {
		$address = $this->users->get($uid)?->getEMailAddress() ?? '';
		if ($address === '') {
			throw new Conflict('no-address', $l10n->t('Your account has no mail address. Set one in your personal settings, then try again.'));
		}
		$mail = $this->mailer->createEMailTemplate('smartcommons.test');
		$mail->setSubject($l10n->t('A sign of life from Smart Commons'));
		$mail->addHeader();
		$mail->addHeading($l10n->t('Mail works'));
		$mail->addBodyText($l10n->t('Members who want it get their news this way, at most once a day.'));
		$mail->addFooter('', $l10n->getLanguageCode());
		$message = $this->mailer->createMessage();
		$message->setTo([$address])->useTemplate($mail)->setAutoSubmitted(AutoSubmitted::VALUE_AUTO_GENERATED);
		try {
			$failed = $this->mailer->send($message);
		} catch (\Throwable $error) {
			throw new SourceFailed('mail-failed', $l10n->t('The mail server answered: %s', [$error->getMessage()]));
		}
		if ($failed !== []) {
			throw new SourceFailed('mail-failed', $l10n->t('The mail server did not take the mail. The log of the server says why.'));
		}
		return $l10n->t('A mail is under way to %s.', [$address]);
	}
}
