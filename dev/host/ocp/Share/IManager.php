<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share;

use OCP\Files\Folder;
use OCP\Files\Node;
use OCP\IUser;
use OCP\Share\Exceptions\GenericShareException;
use OCP\Share\Exceptions\ShareNotFound;
use OCP\Share\Exceptions\ShareTokenException;

interface IManager {
	/**
	 * @return IShare
	 * @throws \Exception
	 */
	public function createShare(IShare $share);

	/**
	 * @return IShare
	 * @throws \InvalidArgumentException
	 */
	public function updateShare(IShare $share, bool $onlyValid = true);

	/** @throws \InvalidArgumentException */
	public function acceptShare(IShare $share, string $recipientId): IShare;

	/**
	 * @return void
	 * @throws ShareNotFound
	 * @throws \InvalidArgumentException
	 */
	public function deleteShare(IShare $share);

	/**
	 * @param string $recipientId
	 * @return void
	 */
	public function deleteFromSelf(IShare $share, $recipientId);

	/** @throws GenericShareException */
	public function restoreShare(IShare $share, string $recipientId): IShare;

	/**
	 * @param string $recipientId
	 * @return IShare
	 * @throws \InvalidArgumentException
	 */
	public function moveShare(IShare $share, $recipientId);

	/**
	 * @param string $userId
	 * @param bool $reshares
	 * @param bool $shallow
	 * @return array<int, list<IShare>>
	 */
	public function getSharesInFolder($userId, Folder $node, $reshares = false, $shallow = true);

	/**
	 * @param string $userId
	 * @param IShare::TYPE_* $shareType
	 * @param Node|null $path
	 * @param bool $reshares
	 * @param int $limit
	 * @param int $offset
	 * @return IShare[]
	 */
	public function getSharesBy($userId, $shareType, $path = null, $reshares = false, $limit = 50, $offset = 0, bool $onlyValid = true);

	/**
	 * @param string $userId
	 * @param IShare::TYPE_* $shareType
	 * @param Node|null $node
	 * @param int $limit
	 * @param int $offset
	 * @return IShare[]
	 */
	public function getSharedWith($userId, $shareType, $node = null, $limit = 50, $offset = 0);

	/**
	 * @param string $userId
	 * @param IShare::TYPE_* $shareType
	 * @param ?Node $node
	 * @param int $limit
	 * @param int $offset
	 * @return IShare[]
	 */
	public function getDeletedSharedWith($userId, $shareType, $node = null, $limit = 50, $offset = 0);

	/**
	 * @param string $id
	 * @param string|null $recipient
	 * @return IShare
	 * @throws ShareNotFound
	 */
	public function getShareById($id, $recipient = null, bool $onlyValid = true);

	/**
	 * @param string $token
	 * @return IShare
	 * @throws ShareNotFound
	 */
	public function getShareByToken($token);

	/**
	 * @param ?string $password
	 * @return bool
	 */
	public function checkPassword(IShare $share, $password);

	/**
	 * @param string $uid
	 * @return void
	 */
	public function userDeleted($uid);

	/**
	 * @param string $gid
	 * @return void
	 */
	public function groupDeleted($gid);

	/**
	 * @param string $uid
	 * @param string $gid
	 * @return void
	 */
	public function userDeletedFromGroup($uid, $gid);

	/**
	 * @param bool $recursive
	 * @param bool $currentAccess
	 * @return ($currentAccess is true ? array{users?: array<string, array{node_id: int, node_path: string}>, remote?: array<string, array{node_id: int, token: string}>, public?: bool, mail?: array<string, array{node_id: int, token: string}> } : array{users?: list<string>, remote?: bool, public?: bool, mail?: list<string>})
	 */
	public function getAccessList(Node $path, $recursive = true, $currentAccess = false);

	/** @return IShare */
	public function newShare();

	/** @return bool */
	public function shareApiEnabled();

	/** @return bool */
	public function shareApiAllowLinks();

	/** @return bool */
	public function shareApiLinkEnforcePassword(bool $checkGroupMembership = true);

	/** @return bool */
	public function shareApiLinkDefaultExpireDate();

	/** @return bool */
	public function shareApiLinkDefaultExpireDateEnforced();

	/** @return int */
	public function shareApiLinkDefaultExpireDays();

	public function shareApiInternalDefaultExpireDate(): bool;

	public function shareApiRemoteDefaultExpireDate(): bool;

	public function shareApiInternalDefaultExpireDateEnforced(): bool;

	public function shareApiRemoteDefaultExpireDateEnforced(): bool;

	public function shareApiInternalDefaultExpireDays(): int;

	public function shareApiRemoteDefaultExpireDays(): int;

	/** @return bool */
	public function shareApiLinkAllowPublicUpload();

	/** @return bool */
	public function shareWithGroupMembersOnly();

	/** @return array<array-key, mixed> */
	public function shareWithGroupMembersOnlyExcludeGroupsList();

	/** @return bool */
	public function allowGroupSharing();

	public function allowEnumeration(): bool;

	public function limitEnumerationToGroups(): bool;

	public function limitEnumerationToPhone(): bool;

	public function allowEnumerationFullMatch(): bool;

	public function matchEmail(): bool;

	public function matchUserId(): bool;

	public function ignoreSecondDisplayName(): bool;

	public function allowCustomTokens(): bool;

	public function allowViewWithoutDownload(): bool;

	public function currentUserCanEnumerateTargetUser(?IUser $currentUser, IUser $targetUser): bool;

	public function sharingDisabledForUser(?string $userId): bool;

	/** @return bool */
	public function outgoingServer2ServerSharesAllowed();

	/** @return bool */
	public function outgoingServer2ServerGroupSharesAllowed();

	/**
	 * @param IShare::TYPE_* $shareType
	 * @return bool
	 */
	public function shareProviderExists($shareType);

	public function registerShareProvider(string $shareProviderClass): void;

	/** @return iterable<IShare> */
	public function getAllShares(): iterable;

	/** @throws ShareTokenException */
	public function generateToken(): string;
}
