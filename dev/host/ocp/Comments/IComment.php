<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Comments;

interface IComment {
	public const MAX_MESSAGE_LENGTH = 1000;

	/** @return string */
	public function getId();

	/**
	 * @param string $id
	 * @return IComment
	 */
	public function setId($id);

	/** @return string */
	public function getParentId();

	/**
	 * @param string $parentId
	 * @return IComment
	 */
	public function setParentId($parentId);

	/** @return string */
	public function getTopmostParentId();

	/**
	 * @param string $id
	 * @return IComment
	 */
	public function setTopmostParentId($id);

	/** @return int */
	public function getChildrenCount();

	/**
	 * @param int $count
	 * @return IComment
	 */
	public function setChildrenCount($count);

	/** @return string */
	public function getMessage();

	/**
	 * @param string $message
	 * @param int $maxLength
	 * @return IComment
	 */
	public function setMessage($message, $maxLength = self::MAX_MESSAGE_LENGTH);

	/** @return array */
	public function getMentions();

	/** @return string */
	public function getVerb();

	/**
	 * @param string $verb
	 * @return IComment
	 */
	public function setVerb($verb);

	/** @return string */
	public function getActorType();

	/** @return string */
	public function getActorId();

	/**
	 * @param string $actorType
	 * @param string $actorId
	 * @return IComment
	 */
	public function setActor($actorType, $actorId);

	/** @return \DateTime */
	public function getCreationDateTime();

	/** @return IComment */
	public function setCreationDateTime(\DateTime $dateTime);

	/** @return \DateTime|null */
	public function getLatestChildDateTime();

	/** @return IComment */
	public function setLatestChildDateTime(?\DateTime $dateTime = null);

	/** @return string */
	public function getObjectType();

	/** @return string */
	public function getObjectId();

	/**
	 * @param string $objectType
	 * @param string $objectId
	 * @return IComment
	 */
	public function setObject($objectType, $objectId);

	public function getReferenceId(): ?string;

	public function setReferenceId(?string $referenceId): IComment;

	public function getMetaData(): ?array;

	public function setMetaData(?array $metaData): IComment;

	public function getReactions(): array;

	public function setReactions(?array $reactions): IComment;

	public function setExpireDate(?\DateTime $dateTime): IComment;

	public function getExpireDate(): ?\DateTime;
}
