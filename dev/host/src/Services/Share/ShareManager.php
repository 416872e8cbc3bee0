<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Share;

use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\Node;
use OCP\IConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;
use OCP\Share\Exceptions\GenericShareException;
use OCP\Share\Exceptions\ShareNotFound;
use OCP\Share\IManager;
use OCP\Share\IShare;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Shares of files and folders with accounts, and with nobody else; the server's settings for them count. */
final class ShareManager implements IManager {
	public function __construct(
		private readonly ShareTable $table,
		private readonly IRootFolder $root,
		private readonly IUserManager $users,
		private readonly IGroupManager $groups,
		private readonly IConfig $config,
	) {
	}

	public function createShare(IShare $share) {
		$this->check($share);
		foreach ($this->table->ofNode($share->getNodeId()) as $row) {
			if ($row->with === $share->getSharedWith()) {
				return Share::of($row, $this->root);
			}
		}
		$owner = $share->getNode()->getOwner()?->getUID() ?? $share->getSharedBy();
		if ($owner === $share->getSharedWith()) {
			throw new \InvalidArgumentException('Cannot share with the share owner');
		}
		$this->table->insert([
			'node' => $share->getNodeId(),
			'share_with' => $share->getSharedWith(),
			'uid_owner' => $owner,
			'uid_initiator' => $share->getSharedBy(),
			'permissions' => $share->getPermissions(),
			'target' => $this->freeTarget($share->getSharedWith(), '/' . $share->getNode()->getName()),
			'accepted' => IShare::STATUS_ACCEPTED,
			'stime' => time(),
			'expiration' => $this->expiration($share),
		]);
		foreach ($this->table->ofNode($share->getNodeId()) as $row) {
			if ($row->with === $share->getSharedWith()) {
				return Share::of($row, $this->root);
			}
		}
		throw new GenericShareException('The share was not kept');
	}

	public function updateShare(IShare $share, bool $onlyValid = true) {
		$this->check($share);
		$this->table->update((int)$share->getId(), [
			'uid_owner' => $share->getShareOwner(),
			'uid_initiator' => $share->getSharedBy(),
			'permissions' => $share->getPermissions(),
			'expiration' => $share->getExpirationDate()?->getTimestamp() ?? 0,
		]);
		return $share;
	}

	public function acceptShare(IShare $share, string $recipientId): IShare {
		$this->table->update((int)$share->getId(), ['accepted' => IShare::STATUS_ACCEPTED]);
		return $share->setStatus(IShare::STATUS_ACCEPTED);
	}

	public function deleteShare(IShare $share) {
		$this->table->delete((int)$share->getId());
	}

	public function deleteFromSelf(IShare $share, $recipientId) {
		$this->table->delete((int)$share->getId());
	}

	public function restoreShare(IShare $share, string $recipientId): IShare {
		throw new NotSupported('OCP\Share\IManager::restoreShare()');
	}

	public function moveShare(IShare $share, $recipientId) {
		$this->table->update((int)$share->getId(), ['target' => $share->getTarget()]);
		return $share;
	}

	public function getSharesInFolder($userId, Folder $node, $reshares = false, $shallow = true) {
		throw new NotSupported('OCP\Share\IManager::getSharesInFolder()');
	}

	public function getSharesBy($userId, $shareType, $path = null, $reshares = false, $limit = 50, $offset = 0, bool $onlyValid = true) {
		if ($shareType !== IShare::TYPE_USER) {
			return [];
		}
		$rows = array_values(array_filter($this->table->by($userId), static fn (ShareRow $row): bool => $path === null || $row->node === $path->getId()));
		return $this->shares(array_slice($rows, $offset, $limit < 0 ? null : $limit));
	}

	public function getSharedWith($userId, $shareType, $node = null, $limit = 50, $offset = 0) {
		if ($shareType !== IShare::TYPE_USER) {
			return [];
		}
		$rows = array_values(array_filter($this->table->with($userId), static fn (ShareRow $row): bool => $node === null || $row->node === $node->getId()));
		return $this->shares(array_slice($rows, $offset, $limit < 0 ? null : $limit));
	}

	public function getDeletedSharedWith($userId, $shareType, $node = null, $limit = 50, $offset = 0) {
		throw new NotSupported('OCP\Share\IManager::getDeletedSharedWith()');
	}

	public function getShareById($id, $recipient = null, bool $onlyValid = true) {
		$row = $this->table->byId((int)str_replace('ocinternal:', '', $id));
		return $row === null ? throw new ShareNotFound() : Share::of($row, $this->root);
	}

	public function getShareByToken($token) {
		throw new NotSupported('OCP\Share\IManager::getShareByToken()');
	}

	public function checkPassword(IShare $share, $password) {
		throw new NotSupported('OCP\Share\IManager::checkPassword()');
	}

	public function userDeleted($uid) {
		throw new NotSupported('OCP\Share\IManager::userDeleted()');
	}

	public function groupDeleted($gid) {
		throw new NotSupported('OCP\Share\IManager::groupDeleted()');
	}

	public function userDeletedFromGroup($uid, $gid) {
		throw new NotSupported('OCP\Share\IManager::userDeletedFromGroup()');
	}

	public function getAccessList(Node $path, $recursive = true, $currentAccess = false) {
		throw new NotSupported('OCP\Share\IManager::getAccessList()');
	}

	public function newShare() {
		return new Share($this->root);
	}

	public function shareApiEnabled() {
		return $this->setting('shareapi_enabled', 'yes') === 'yes';
	}

	public function shareApiAllowLinks() {
		throw new NotSupported('OCP\Share\IManager::shareApiAllowLinks()');
	}

	public function shareApiLinkEnforcePassword(bool $checkGroupMembership = true) {
		throw new NotSupported('OCP\Share\IManager::shareApiLinkEnforcePassword()');
	}

	public function shareApiLinkDefaultExpireDate() {
		throw new NotSupported('OCP\Share\IManager::shareApiLinkDefaultExpireDate()');
	}

	public function shareApiLinkDefaultExpireDateEnforced() {
		throw new NotSupported('OCP\Share\IManager::shareApiLinkDefaultExpireDateEnforced()');
	}

	public function shareApiLinkDefaultExpireDays() {
		throw new NotSupported('OCP\Share\IManager::shareApiLinkDefaultExpireDays()');
	}

	public function shareApiInternalDefaultExpireDate(): bool {
		return $this->setting('shareapi_default_internal_expire_date', 'no') === 'yes';
	}

	public function shareApiRemoteDefaultExpireDate(): bool {
		throw new NotSupported('OCP\Share\IManager::shareApiRemoteDefaultExpireDate()');
	}

	public function shareApiInternalDefaultExpireDateEnforced(): bool {
		return $this->shareApiInternalDefaultExpireDate() && $this->setting('shareapi_enforce_internal_expire_date', 'no') === 'yes';
	}

	public function shareApiRemoteDefaultExpireDateEnforced(): bool {
		throw new NotSupported('OCP\Share\IManager::shareApiRemoteDefaultExpireDateEnforced()');
	}

	public function shareApiInternalDefaultExpireDays(): int {
		return (int)$this->setting('shareapi_internal_expire_after_n_days', '7');
	}

	public function shareApiRemoteDefaultExpireDays(): int {
		throw new NotSupported('OCP\Share\IManager::shareApiRemoteDefaultExpireDays()');
	}

	public function shareApiLinkAllowPublicUpload() {
		throw new NotSupported('OCP\Share\IManager::shareApiLinkAllowPublicUpload()');
	}

	public function shareWithGroupMembersOnly() {
		return $this->setting('shareapi_only_share_with_group_members', 'no') === 'yes';
	}

	public function shareWithGroupMembersOnlyExcludeGroupsList() {
		throw new NotSupported('OCP\Share\IManager::shareWithGroupMembersOnlyExcludeGroupsList()');
	}

	public function allowGroupSharing() {
		throw new NotSupported('OCP\Share\IManager::allowGroupSharing()');
	}

	public function allowEnumeration(): bool {
		throw new NotSupported('OCP\Share\IManager::allowEnumeration()');
	}

	public function limitEnumerationToGroups(): bool {
		throw new NotSupported('OCP\Share\IManager::limitEnumerationToGroups()');
	}

	public function limitEnumerationToPhone(): bool {
		throw new NotSupported('OCP\Share\IManager::limitEnumerationToPhone()');
	}

	public function allowEnumerationFullMatch(): bool {
		throw new NotSupported('OCP\Share\IManager::allowEnumerationFullMatch()');
	}

	public function matchEmail(): bool {
		throw new NotSupported('OCP\Share\IManager::matchEmail()');
	}

	public function matchUserId(): bool {
		throw new NotSupported('OCP\Share\IManager::matchUserId()');
	}

	public function ignoreSecondDisplayName(): bool {
		throw new NotSupported('OCP\Share\IManager::ignoreSecondDisplayName()');
	}

	public function allowCustomTokens(): bool {
		throw new NotSupported('OCP\Share\IManager::allowCustomTokens()');
	}

	public function allowViewWithoutDownload(): bool {
		throw new NotSupported('OCP\Share\IManager::allowViewWithoutDownload()');
	}

	public function currentUserCanEnumerateTargetUser(?IUser $currentUser, IUser $targetUser): bool {
		throw new NotSupported('OCP\Share\IManager::currentUserCanEnumerateTargetUser()');
	}

	public function sharingDisabledForUser(?string $userId): bool {
		$user = $userId === null || $this->setting('shareapi_exclude_groups', 'no') !== 'yes' ? null : $this->users->get($userId);
		$excluded = json_decode($this->setting('shareapi_exclude_groups_list', '[]'), true);
		return $user !== null && array_intersect($this->groups->getUserGroupIds($user), is_array($excluded) ? $excluded : []) !== [];
	}

	public function outgoingServer2ServerSharesAllowed() {
		throw new NotSupported('OCP\Share\IManager::outgoingServer2ServerSharesAllowed()');
	}

	public function outgoingServer2ServerGroupSharesAllowed() {
		throw new NotSupported('OCP\Share\IManager::outgoingServer2ServerGroupSharesAllowed()');
	}

	public function shareProviderExists($shareType) {
		return $shareType === IShare::TYPE_USER;
	}

	public function registerShareProvider(string $shareProviderClass): void {
		throw new NotSupported('OCP\Share\IManager::registerShareProvider()');
	}

	public function getAllShares(): iterable {
		throw new NotSupported('OCP\Share\IManager::getAllShares()');
	}

	public function generateToken(): string {
		throw new NotSupported('OCP\Share\IManager::generateToken()');
	}

	private function setting(string $key, string $default): string {
		return $this->config->getAppValue('core', $key, $default);
	}

	/** What the server refuses, with its own words. */
	private function check(IShare $share): void {
		if (!$this->shareApiEnabled()) {
			throw new \Exception('Sharing is disabled');
		}
		if ($this->sharingDisabledForUser($share->getSharedBy())) {
			throw new \Exception('Sharing is disabled for you');
		}
		$with = $share->getShareType() === IShare::TYPE_USER ? $this->users->get($share->getSharedWith()) : throw new NotSupported('A share with others than accounts');
		if ($with === null) {
			throw new \InvalidArgumentException('Share recipient is not a valid user');
		}
		if ($share->getSharedWith() === $share->getSharedBy()) {
			throw new \InvalidArgumentException('Cannot share with yourself');
		}
		$by = $this->users->get($share->getSharedBy());
		if ($this->shareWithGroupMembersOnly() && ($by === null || array_intersect($this->groups->getUserGroupIds($by), $this->groups->getUserGroupIds($with)) === [])) {
			throw new \Exception('Sharing is only allowed with group members');
		}
		if ($share->getNode() instanceof File && ($share->getPermissions() & 12) !== 0) {
			throw new \InvalidArgumentException('File shares cannot have create or delete permissions');
		}
		$seen = $this->root->getUserFolder($share->getSharedBy())->getFirstNodeById($share->getNodeId());
		if ($seen === null || !$share->getNode()->isShareable() || ($share->getPermissions() & ~$seen->getPermissions()) !== 0) {
			throw new GenericShareException('You are not allowed to share ' . $share->getNode()->getName());
		}
	}

	private function expiration(IShare $share): int {
		$enforced = $this->shareApiInternalDefaultExpireDateEnforced();
		if ($this->shareApiInternalDefaultExpireDate() && ($enforced || !$share->getNoExpirationDate())) {
			return strtotime('today +' . (string)$this->shareApiInternalDefaultExpireDays() . ' days') ?: 0;
		}
		return $share->getExpirationDate()?->getTimestamp() ?? 0;
	}

	private function freeTarget(string $uid, string $target): string {
		$folder = $this->root->getUserFolder($uid);
		$free = $target;
		for ($number = 2; $folder->nodeExists($free); $number++) {
			$free = $target . ' (' . (string)$number . ')';
		}
		return $free;
	}

	/**
	 * @param list<ShareRow> $rows
	 * @return list<IShare>
	 */
	private function shares(array $rows): array {
		return array_map(fn (ShareRow $row): IShare => Share::of($row, $this->root), $rows);
	}
}
