<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Problem\SourceFailed;
use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IL10N;
use OCP\Security\ISecureRandom;

/** Conversations, as an administrator sees them. */
final class TalkBridge implements Bridge {
	private const TRIAL = 'talk_trial_room_';

	public function __construct(
		private readonly Conversations $talk,
		private readonly IAppConfig $config,
		private readonly ISecureRandom $random,
	) {
	}

	public function id(): string {
		return 'talk';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Conversations in Talk');
	}

	public function state(IL10N $l10n): BridgeState {
		$ways = $this->talk->ways();
		return match (true) {
			!$ways->here => new BridgeState(BridgeState::ABSENT, $l10n->t('There is no Talk here, or it is switched off. Groups have no conversations; notifications and mail tell the news.')),
			$ways->posting === Ways::INSIDE && $ways->people => new BridgeState(BridgeState::WORKS, $l10n->t('Conversations are made, kept in step with their groups, and told the news through Talk itself.')),
			$ways->posting === Ways::BOT => new BridgeState(BridgeState::PARTLY, $l10n->t('This release of Talk is other than we know (%s). A bot tells the news where a moderator allows it in the conversation, and coordinators add people themselves.', [$ways->unfit])),
			$ways->posting === Ways::INSIDE => new BridgeState(BridgeState::PARTLY, $l10n->t('This release of Talk is other than we know (%s). Conversations are told the news, and coordinators add people themselves.', [$ways->unfit])),
			default => new BridgeState(BridgeState::PARTLY, $l10n->t('This release of Talk is other than we know (%s). Conversations can be made; notifications and mail tell the news.', [$ways->unfit])),
		};
	}

	public function test(string $uid, IL10N $l10n): string {
		$name = $l10n->t('Smart Commons: trial');
		try {
			$this->say($uid, $name, $l10n->t('This is a trial of Smart Commons. You can delete this conversation.'));
		} catch (RoomGone) {
			// the one of last time was deleted
			$this->config->deleteAppValue(self::key($uid));
			return $this->test($uid, $l10n);
		} catch (\Exception $problem) {
			throw new SourceFailed('talk-failed', $l10n->t('Talk doesn’t do it: %s', [$problem->getMessage()]));
		}
		return $l10n->t('A message is in the conversation “%s” in Talk.', [$name]);
	}

	/**
	 * @throws RoomGone
	 * @throws TalkFailed
	 */
	private function say(string $uid, string $name, string $text): void {
		$token = $this->config->getAppValueString(self::key($uid));
		if ($token === '') {
			$token = $this->talk->make($name, [$uid]);
			$this->config->setAppValueString(self::key($uid), $token);
		}
		$this->talk->post($token, $text, 'smc-trial-' . $this->random->generate(20, ISecureRandom::CHAR_ALPHANUMERIC));
	}

	/** Keys of settings have at most 64 characters. */
	private static function key(string $uid): string {
		return self::TRIAL . substr(hash('sha256', $uid), 0, 20);
	}
}
