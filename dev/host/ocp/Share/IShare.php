<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Share;

use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Share\Exceptions\IllegalIDChangeException;

interface IShare {
	public const TYPE_USER = 0;
	public const TYPE_GROUP = 1;
	public const TYPE_USERGROUP = 2;
	public const TYPE_LINK = 3;
	public const TYPE_EMAIL = 4;
	public const TYPE_REMOTE = 6;
	public const TYPE_CIRCLE = 7;
	public const TYPE_GUEST = 8;
	public const TYPE_REMOTE_GROUP = 9;
	public const TYPE_ROOM = 10;
	public const TYPE_DECK = 12;
	public const TYPE_DECK_USER = 13;
	/** @deprecated 33.0.0 */
	public const TYPE_SCIENCEMESH = 15;
	public const STATUS_PENDING = 0;
	public const STATUS_ACCEPTED = 1;
	public const STATUS_REJECTED = 2;

	/**
	 * @param string $id
	 * @return self
	 * @throws IllegalIDChangeException
	 */
	public function setId($id);

	/** @return string */
	public function getId();

	/**
	 * @return string
	 * @throws \UnexpectedValueException
	 */
	public function getFullId();

	/**
	 * @param string $id
	 * @return self
	 * @throws IllegalIDChangeException
	 */
	public function setProviderId($id);

	/** @return self */
	public function setNode(Node $node);

	/**
	 * @return Node
	 * @throws NotFoundException
	 */
	public function getNode();

	/**
	 * @param int $fileId
	 * @return IShare
	 */
	public function setNodeId($fileId);

	/** @throws NotFoundException */
	public function getNodeId(): int;

	/**
	 * @param string $type
	 * @return IShare
	 */
	public function setNodeType($type);

	/**
	 * @return string
	 * @throws NotFoundException
	 */
	public function getNodeType();

	/**
	 * @param int $shareType
	 * @return IShare
	 */
	public function setShareType($shareType);

	/** @return int */
	public function getShareType();

	/**
	 * @param string $sharedWith
	 * @return IShare
	 */
	public function setSharedWith($sharedWith);

	/** @return string */
	public function getSharedWith();

	/**
	 * @param string $displayName
	 * @return IShare
	 */
	public function setSharedWithDisplayName($displayName);

	/** @return string */
	public function getSharedWithDisplayName();

	/**
	 * @param string $src
	 * @return IShare
	 */
	public function setSharedWithAvatar($src);

	/** @return string */
	public function getSharedWithAvatar();

	/**
	 * @param int $permissions
	 * @return IShare
	 */
	public function setPermissions($permissions);

	/** @return int */
	public function getPermissions();

	public function newAttributes(): IAttributes;

	/** @return IShare */
	public function setAttributes(?IAttributes $attributes);

	public function getAttributes(): ?IAttributes;

	public function setStatus(int $status): IShare;

	public function getStatus(): int;

	/**
	 * @param string $note
	 * @return IShare
	 */
	public function setNote($note);

	/** @return string */
	public function getNote();

	/** @return IShare */
	public function setExpirationDate(?\DateTime $expireDate);

	/** @return \DateTime|null */
	public function getExpirationDate();

	/** @return IShare */
	public function setNoExpirationDate(bool $noExpirationDate);

	/** @return bool */
	public function getNoExpirationDate();

	/** @return bool */
	public function isExpired();

	/**
	 * @param string $label
	 * @return IShare
	 */
	public function setLabel($label);

	/** @return string */
	public function getLabel();

	/**
	 * @param string $sharedBy
	 * @return IShare
	 */
	public function setSharedBy($sharedBy);

	/** @return string */
	public function getSharedBy();

	/**
	 * @param string $shareOwner
	 * @return IShare
	 */
	public function setShareOwner($shareOwner);

	/** @return string */
	public function getShareOwner();

	/**
	 * @param string|null $password
	 * @return IShare
	 */
	public function setPassword($password);

	/** @return string|null */
	public function getPassword();

	/** @return self */
	public function setPasswordExpirationTime(?\DateTimeInterface $passwordExpirationTime = null): IShare;

	public function getPasswordExpirationTime(): ?\DateTimeInterface;

	/** @return IShare */
	public function setSendPasswordByTalk(bool $sendPasswordByTalk);

	public function getSendPasswordByTalk(): bool;

	/**
	 * @param string $token
	 * @return IShare
	 */
	public function setToken($token);

	/** @return string */
	public function getToken();

	public function setParent(int $parent): self;

	public function getParent(): ?int;

	/**
	 * @param string $target
	 * @return IShare
	 */
	public function setTarget($target);

	/** @return string */
	public function getTarget();

	/** @return IShare */
	public function setShareTime(\DateTime $shareTime);

	/** @return \DateTime */
	public function getShareTime();

	/**
	 * @param bool $mailSend
	 * @return IShare
	 */
	public function setMailSend($mailSend);

	/** @return bool */
	public function getMailSend();

	public function setHideDownload(bool $hide): IShare;

	public function getHideDownload(): bool;

	/** @return self */
	public function setReminderSent(bool $reminderSent): IShare;

	public function getReminderSent(): bool;

	public function canSeeContent(): bool;
}
