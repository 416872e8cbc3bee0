<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\Config\IUserConfig;
use OCP\Config\ValueType;
use OCP\IUser;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/** Who reads, with their groups, roles and languages; read once per account and request, in two queries. */
final class CurrentReader implements ReaderSource {
	/** @var array<string, Reader> */
	private array $readers = [];

	public function __construct(
		private readonly IUserSession $session,
		private readonly IUserManager $users,
		private readonly ServerRoles $roles,
		private readonly IFactory $l10n,
		private readonly MembershipMapper $memberships,
		private readonly CardMapper $cards,
		private readonly IUserConfig $userConfig,
	) {
	}

	public function current(): Reader {
		$user = $this->session->getUser();
		if ($user === null) {
			return Reader::guest(self::ours($this->l10n->findLanguage('smartcommons')));
		}
		return $this->readers[$user->getUID()] ??= $this->read($user);
	}

	public function of(string $uid): Reader {
		if (!isset($this->readers[$uid])) {
			$user = $this->users->get($uid);
			// an account that is gone or suspended belongs nowhere
			$this->readers[$uid] = $user !== null && $user->isEnabled() ? $this->read($user) : new Reader($uid);
		}
		return $this->readers[$uid];
	}

	public function many(array $uids): array {
		$spoken = $this->userConfig->getValuesByUsers('core', 'lang', ValueType::STRING, $uids);
		$usual = $this->l10n->getUserLanguage();
		$standings = $this->memberships->ofAccounts($uids);
		$readers = [];
		$known = $this->cards->readingOf($uids);
		// an account that is called 1234 would be a number as the key of an array
		foreach ($uids as $uid) {
			$reading = $known[$uid] ?? null;
			if ($reading === null) {
				continue;
			}
			$standing = $standings[$uid] ?? [];
			$language = $spoken[$uid] ?? '';
			$readers[$uid] = new Reader(
				$uid,
				array_keys($standing),
				array_keys(array_filter($standing, static fn (Standing $one): bool => $one === Standing::Coordinator)),
				languages: self::ordered(is_string($language) && $language !== '' ? $language : $usual, $reading),
			);
		}
		return $readers;
	}

	/** After a change to somebody's groups or languages in the same request. */
	public function forget(): void {
		$this->readers = [];
	}

	private function read(IUser $user): Reader {
		$uid = $user->getUID();
		$belongs = [];
		$coordinates = [];
		foreach ($this->memberships->ofAccount($uid) as $groupId => $standing) {
			if ($standing->belongs()) {
				$belongs[] = $groupId;
			}
			if ($standing === Standing::Coordinator) {
				$coordinates[] = $groupId;
			}
		}
		return new Reader($uid, $belongs, $coordinates, $this->roles->of($user), $this->languages($user));
	}

	/** @return non-empty-list<string> the language of the interface, then what the card says, then the rest */
	private function languages(IUser $user): array {
		return self::ordered($this->l10n->getUserLanguage($user), $this->cards->reading($user->getUID()));
	}

	/**
	 * @param array<string, int> $reading how well each language is read, best first
	 * @return non-empty-list<string>
	 */
	private static function ordered(string $interface, array $reading): array {
		$languages = [self::ours($interface)];
		foreach ($reading as $language => $level) {
			if ($level > 0 && in_array($language, Texts::LANGUAGES, true)) {
				$languages[] = $language;
			}
		}
		return array_values(array_unique([...$languages, ...Texts::LANGUAGES]));
	}

	private static function ours(string $language): string {
		$short = strtolower(substr($language, 0, 2));
		return in_array($short, Texts::LANGUAGES, true) ? $short : 'en';
	}
}
