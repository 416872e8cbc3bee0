<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Talk;

use OCP\Comments\IComment;
use SmartCommons\DevHost\Kernel\NotSupported;

/** A message in a conversation; it is read, never changed. */
final class Message implements IComment {
	public function __construct(
		private readonly int $id,
		private readonly int $roomId,
		private readonly string $actorType,
		private readonly string $actorId,
		private readonly string $verb,
		private readonly string $message,
		private readonly string $referenceId,
		private readonly int $createdAt,
	) {
	}

	/** @param array<string, mixed> $row of `talk_messages` */
	public static function ofRow(array $row): self {
		return new self(
			(int)$row['id'],
			(int)$row['room_id'],
			(string)$row['actor_type'],
			(string)$row['actor_id'],
			(string)$row['verb'],
			(string)$row['message'],
			(string)$row['reference_id'],
			(int)$row['created_at'],
		);
	}

	public function getId() {
		return (string)$this->id;
	}

	public function getParentId() {
		return '0';
	}

	public function getTopmostParentId() {
		return '0';
	}

	public function getChildrenCount() {
		return 0;
	}

	public function getMessage() {
		return $this->message;
	}

	public function getVerb() {
		return $this->verb;
	}

	public function getActorType() {
		return $this->actorType;
	}

	public function getActorId() {
		return $this->actorId;
	}

	public function getCreationDateTime() {
		return new \DateTime('@' . $this->createdAt);
	}

	public function getLatestChildDateTime() {
		return null;
	}

	public function getObjectType() {
		return 'chat';
	}

	public function getObjectId() {
		return (string)$this->roomId;
	}

	public function getReferenceId(): ?string {
		return $this->referenceId === '' ? null : $this->referenceId;
	}

	public function getMetaData(): ?array {
		return null;
	}

	public function getReactions(): array {
		return [];
	}

	public function getExpireDate(): ?\DateTime {
		return null;
	}

	public function getMentions() {
		preg_match_all('/\B@"([a-z0-9_\-@.\' ]+)"/i', $this->message, $found);
		return array_map(static fn (string $uid): array => ['type' => 'user', 'id' => $uid], array_values(array_unique($found[1])));
	}

	public function setId($id) {
		throw new NotSupported('IComment::setId');
	}

	public function setParentId($parentId) {
		throw new NotSupported('IComment::setParentId');
	}

	public function setTopmostParentId($id) {
		throw new NotSupported('IComment::setTopmostParentId');
	}

	public function setChildrenCount($count) {
		throw new NotSupported('IComment::setChildrenCount');
	}

	public function setMessage($message, $maxLength = self::MAX_MESSAGE_LENGTH) {
		throw new NotSupported('IComment::setMessage');
	}

	public function setVerb($verb) {
		throw new NotSupported('IComment::setVerb');
	}

	public function setActor($actorType, $actorId) {
		throw new NotSupported('IComment::setActor');
	}

	public function setCreationDateTime(\DateTime $dateTime) {
		throw new NotSupported('IComment::setCreationDateTime');
	}

	public function setLatestChildDateTime(?\DateTime $dateTime = null) {
		throw new NotSupported('IComment::setLatestChildDateTime');
	}

	public function setObject($objectType, $objectId) {
		throw new NotSupported('IComment::setObject');
	}

	public function setReferenceId(?string $referenceId): IComment {
		throw new NotSupported('IComment::setReferenceId');
	}

	public function setMetaData(?array $metaData): IComment {
		throw new NotSupported('IComment::setMetaData');
	}

	public function setReactions(?array $reactions): IComment {
		throw new NotSupported('IComment::setReactions');
	}

	public function setExpireDate(?\DateTime $dateTime): IComment {
		throw new NotSupported('IComment::setExpireDate');
	}
}
