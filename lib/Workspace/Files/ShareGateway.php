<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCP\App\IAppManager;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\Config\IUserConfig;
use OCP\Constants;
use OCP\Files\Folder as Directory;
use OCP\Files\NotFoundException;
use OCP\IConfig;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Share\Exceptions\ShareNotFound;
use OCP\Share\IManager;
use OCP\Share\IShare;

/** Shares of a folder with accounts: to read, change, add and delete, and not to share on. */
final class ShareGateway {
	private const PERMISSIONS = Constants::PERMISSION_READ | Constants::PERMISSION_UPDATE | Constants::PERMISSION_CREATE | Constants::PERMISSION_DELETE;
	private const PAGE = 50;

	public function __construct(
		private readonly IManager $shares,
		private readonly ITimeFactory $time,
		private readonly IUserSession $session,
		private readonly IConfig $config,
		private readonly IUserConfig $preferences,
		private readonly IAppManager $apps,
	) {
	}

	/** Why this account can share nothing with anybody; null when it can. */
	public function hindrance(string $owner): ?Trouble {
		return match (true) {
			!$this->shares->shareApiEnabled(), !$this->apps->isEnabledForAnyone('files_sharing') => Trouble::SharingOff,
			$this->shares->sharingDisabledForUser($owner) => Trouble::OwnerMayNotShare,
			default => null,
		};
	}

	/** After how many days the server ends each share; null when it doesn't. */
	public function expiresAfter(): ?int {
		return $this->shares->shareApiInternalDefaultExpireDateEnforced() ? max(1, $this->shares->shareApiInternalDefaultExpireDays()) : null;
	}

	public function onlyInOwnGroups(): bool {
		return $this->shares->shareWithGroupMembersOnly();
	}

	/** @return array<string, IShare> by the account that has the folder from this one */
	public function of(string $owner, Directory $folder): array {
		$shares = [];
		for ($offset = 0; ; $offset += self::PAGE) {
			$page = $this->shares->getSharesBy($owner, IShare::TYPE_USER, $folder, false, self::PAGE, $offset);
			foreach ($page as $share) {
				$shares[$share->getSharedWith()] = $share;
			}
			if (count($page) < self::PAGE) {
				return $shares;
			}
		}
	}

	/**
	 * @return string id of the share
	 * @throws ShareRefused
	 */
	public function give(string $owner, Directory $folder, string $uid): string {
		try {
			$share = $this->shares->newShare();
			$share->setNode($folder);
			$share->setShareType(IShare::TYPE_USER);
			$share->setSharedWith($uid);
			$share->setSharedBy($owner);
			$share->setPermissions(self::PERMISSIONS);
			// the app itself tells of the group; a mail for each folder would be one too many
			$share->setMailSend(false);
			$share->setNoExpirationDate(true);
			$shareId = $this->as($folder->getOwner(), fn (): IShare => $this->shares->createShare($share))->getFullId();
			// an app that fails while it is told of the share keeps the server from accepting it (and a new share doesn't know its status)
			if ($this->accepted($shareId) === false && $this->acceptsUnasked($uid)) {
				$this->accept($shareId, $uid);
			}
			return $shareId;
		} catch (\Exception $e) {
			$trouble = $this->hindrance($owner) ?? ($this->onlyInOwnGroups() ? Trouble::OnlyOwnGroups : Trouble::Refused);
			throw new ShareRefused($trouble, $e->getMessage());
		}
	}

	/** Ends a share; one that is gone already is no error. */
	public function take(string $shareId): void {
		$share = $this->find($shareId);
		if ($share !== null) {
			$this->end($share);
		}
	}

	/** Whether the member said yes to it; some servers ask. Null when the share is gone. */
	public function accepted(string $shareId): ?bool {
		$share = $this->find($shareId);
		return $share === null ? null : $share->getStatus() === IShare::STATUS_ACCEPTED;
	}

	public function accept(string $shareId, string $uid): void {
		$share = $this->find($shareId);
		if ($share !== null) {
			$this->shares->acceptShare($share, $uid);
		}
	}

	/** Ends the share of who is getting the folder itself; @return ?string where that account had it in its files */
	public function release(string $owner, Directory $folder, string $uid): ?string {
		$share = $this->of($owner, $folder)[$uid] ?? null;
		if ($share === null) {
			return null;
		}
		$target = $share->getTarget();
		$this->end($share);
		return $target;
	}

	/**
	 * A share that the folder's owner of before made is now one of the present owner: who has it keeps it where it is.
	 *
	 * @return bool false when there is no such share any more
	 * @throws \Exception
	 */
	public function adopt(string $shareId, string $owner, Directory $folder): bool {
		$share = $this->find($shareId);
		if ($share === null) {
			return false;
		}
		$share->setShareOwner($owner);
		$share->setSharedBy($owner);
		$share->setNode($folder);
		$this->shares->updateShare($share, false);
		return true;
	}

	/** Puts the end of a share off, where the server wants each to have one. */
	public function prolong(IShare $share): void {
		$days = $this->expiresAfter();
		$ends = $share->getExpirationDate();
		if ($days === null || $ends === null || $ends->getTimestamp() > $this->time->getTime() + intdiv($days * 86400, 2)) {
			return;
		}
		$share->setExpirationDate((new \DateTime('@' . ($this->time->getTime() + $days * 86400)))->setTime(0, 0));
		$this->shares->updateShare($share);
	}

	private function end(IShare $share): void {
		try {
			$owner = $share->getNode()->getOwner();
		} catch (NotFoundException) {
			$owner = null;
		}
		$this->as($owner, fn () => $this->shares->deleteShare($share));
	}

	/** The member's own choice, else the server's: as it decides itself. */
	private function acceptsUnasked(string $uid): bool {
		$usual = $this->config->getSystemValueBool('sharing.enable_share_accept') ? 'no' : 'yes';
		return !$this->config->getSystemValueBool('sharing.force_share_accept')
			&& $this->preferences->getValueString($uid, 'files_sharing', 'default_accept', $usual) === 'yes';
	}

	/**
	 * Apps that write down who shared what look at who is logged in; that should be whose files they are.
	 *
	 * @template T
	 * @param callable(): T $do
	 * @return T
	 */
	private function as(?IUser $owner, callable $do): mixed {
		$present = $this->session->getUser();
		if ($owner === null || $present === null || $present->getUID() === $owner->getUID()) {
			return $do();
		}
		$this->session->setVolatileActiveUser($owner);
		try {
			return $do();
		} finally {
			$this->session->setVolatileActiveUser($present);
		}
	}

	private function find(string $shareId): ?IShare {
		try {
			return $this->shares->getShareById($shareId, null, false);
		} catch (ShareNotFound) {
			return null;
		}
	}
}
