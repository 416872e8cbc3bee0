<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Share;

use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Share\Exceptions\IllegalIDChangeException;
use OCP\Share\IAttributes;
use OCP\Share\IShare;
use SmartCommons\DevHost\Kernel\NotSupported;

/** A share that is being made, or that was read. */
final class Share implements IShare {
	private ?string $id = null;
	private ?Node $node = null;
	private ?int $nodeId = null;
	private int $type = self::TYPE_USER;
	private string $with = '';
	private int $permissions = 0;
	private int $status = self::STATUS_PENDING;
	private ?\DateTime $expiration = null;
	private bool $noExpiration = false;
	private string $by = '';
	private string $owner = '';
	private string $target = '';
	private ?\DateTime $time = null;
	private bool $mailSend = true;

	public function __construct(
		private readonly IRootFolder $root,
	) {
	}

	public static function of(ShareRow $row, IRootFolder $root): self {
		$share = new self($root);
		$share->id = (string)$row->id;
		$share->nodeId = $row->node;
		$share->with = $row->with;
		$share->permissions = $row->permissions;
		$share->status = $row->accepted;
		$share->expiration = $row->expiration === 0 ? null : new \DateTime('@' . (string)$row->expiration);
		$share->by = $row->initiator;
		$share->owner = $row->owner;
		$share->target = $row->target;
		$share->time = new \DateTime('@' . (string)$row->stime);
		return $share;
	}

	public function setId($id) {
		if ($this->id !== null) {
			throw new IllegalIDChangeException('Not allowed to assign a new internal id to a share');
		}
		$this->id = trim($id);
		return $this;
	}

	public function getId() {
		return (string)$this->id;
	}

	public function getFullId() {
		return $this->id === null ? throw new \UnexpectedValueException() : 'ocinternal:' . $this->id;
	}

	public function setProviderId($id) {
		return $this;
	}

	public function setNode(Node $node) {
		$this->node = $node;
		$this->nodeId = null;
		return $this;
	}

	public function getNode() {
		if ($this->node === null && $this->nodeId !== null) {
			$this->node = $this->root->getUserFolder($this->owner)->getFirstNodeById($this->nodeId);
		}
		return $this->node ?? throw new NotFoundException('Node for share not found, fileid: ' . (string)$this->nodeId);
	}

	public function setNodeId($fileId) {
		$this->node = null;
		$this->nodeId = $fileId;
		return $this;
	}

	public function getNodeId(): int {
		return $this->nodeId ?? $this->getNode()->getId();
	}

	public function setNodeType($type) {
		return $this;
	}

	public function getNodeType() {
		return $this->getNode() instanceof Folder ? 'folder' : 'file';
	}

	public function setShareType($shareType) {
		$this->type = $shareType;
		return $this;
	}

	public function getShareType() {
		return $this->type;
	}

	public function setSharedWith($sharedWith) {
		$this->with = $sharedWith;
		return $this;
	}

	public function getSharedWith() {
		return $this->with;
	}

	public function setSharedWithDisplayName($displayName) {
		throw new NotSupported('OCP\Share\IShare::setSharedWithDisplayName()');
	}

	public function getSharedWithDisplayName() {
		return $this->with;
	}

	public function setSharedWithAvatar($src) {
		throw new NotSupported('OCP\Share\IShare::setSharedWithAvatar()');
	}

	public function getSharedWithAvatar() {
		return '';
	}

	public function setPermissions($permissions) {
		$this->permissions = $permissions;
		return $this;
	}

	public function getPermissions() {
		return $this->permissions;
	}

	public function newAttributes(): IAttributes {
		throw new NotSupported('OCP\Share\IShare::newAttributes()');
	}

	public function setAttributes(?IAttributes $attributes) {
		throw new NotSupported('OCP\Share\IShare::setAttributes()');
	}

	public function getAttributes(): ?IAttributes {
		return null;
	}

	public function setStatus(int $status): IShare {
		$this->status = $status;
		return $this;
	}

	public function getStatus(): int {
		return $this->status;
	}

	public function setNote($note) {
		throw new NotSupported('OCP\Share\IShare::setNote()');
	}

	public function getNote() {
		return '';
	}

	public function setExpirationDate(?\DateTime $expireDate) {
		$this->expiration = $expireDate;
		return $this;
	}

	public function getExpirationDate() {
		return $this->expiration;
	}

	public function setNoExpirationDate(bool $noExpirationDate) {
		$this->noExpiration = $noExpirationDate;
		return $this;
	}

	public function getNoExpirationDate() {
		return $this->noExpiration;
	}

	public function isExpired() {
		return $this->expiration !== null && $this->expiration->getTimestamp() <= time();
	}

	public function setLabel($label) {
		throw new NotSupported('OCP\Share\IShare::setLabel()');
	}

	public function getLabel() {
		return '';
	}

	public function setSharedBy($sharedBy) {
		$this->by = $sharedBy;
		return $this;
	}

	public function getSharedBy() {
		return $this->by;
	}

	public function setShareOwner($shareOwner) {
		$this->owner = $shareOwner;
		return $this;
	}

	public function getShareOwner() {
		return $this->owner;
	}

	public function setPassword($password) {
		throw new NotSupported('OCP\Share\IShare::setPassword()');
	}

	public function getPassword() {
		return null;
	}

	public function setPasswordExpirationTime(?\DateTimeInterface $passwordExpirationTime = null): IShare {
		throw new NotSupported('OCP\Share\IShare::setPasswordExpirationTime()');
	}

	public function getPasswordExpirationTime(): ?\DateTimeInterface {
		return null;
	}

	public function setSendPasswordByTalk(bool $sendPasswordByTalk) {
		throw new NotSupported('OCP\Share\IShare::setSendPasswordByTalk()');
	}

	public function getSendPasswordByTalk(): bool {
		return false;
	}

	public function setToken($token) {
		throw new NotSupported('OCP\Share\IShare::setToken()');
	}

	public function getToken() {
		return '';
	}

	public function setParent(int $parent): IShare {
		throw new NotSupported('OCP\Share\IShare::setParent()');
	}

	public function getParent(): ?int {
		return null;
	}

	public function setTarget($target) {
		$this->target = $target;
		return $this;
	}

	public function getTarget() {
		return $this->target;
	}

	public function setShareTime(\DateTime $shareTime) {
		$this->time = $shareTime;
		return $this;
	}

	public function getShareTime() {
		return $this->time ?? new \DateTime();
	}

	public function setMailSend($mailSend) {
		$this->mailSend = $mailSend;
		return $this;
	}

	public function getMailSend() {
		return $this->mailSend;
	}

	public function setHideDownload(bool $hide): IShare {
		throw new NotSupported('OCP\Share\IShare::setHideDownload()');
	}

	public function getHideDownload(): bool {
		return false;
	}

	public function setReminderSent(bool $reminderSent): IShare {
		throw new NotSupported('OCP\Share\IShare::setReminderSent()');
	}

	public function getReminderSent(): bool {
		return false;
	}

	public function canSeeContent(): bool {
		return true;
	}
}
