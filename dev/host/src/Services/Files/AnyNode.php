<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Constants;
use OCP\Files\Folder;
use OCP\Files\InvalidPathException;
use OCP\Files\NotFoundException;
use OCP\IUser;
use SmartCommons\DevHost\Kernel\NotSupported;

/** What files and folders have in common. */
abstract class AnyNode {
	public function __construct(
		protected readonly FilesKit $kit,
		protected Place $place,
	) {
	}

	public function move($targetPath) {
		self::checkName(basename($targetPath));
		if ($this->exists($targetPath)) {
			throw new InvalidPathException('There is something at ' . $targetPath . ' already');
		}
		$this->place = $this->kit->tree->move($this->fresh(), $targetPath);
		return $this->kit->node($this->place);
	}

	public function copy($targetPath) {
		self::checkName(basename($targetPath));
		return $this->kit->node($this->kit->tree->copy($this->fresh(), $targetPath));
	}

	public function delete() {
		$this->kit->tree->remove($this->fresh());
	}

	public function touch($mtime = null) {
		$this->kit->entries->touch($this->place->entry->id, $mtime ?? time());
	}

	public function getPath() {
		return $this->place->path;
	}

	public function getInternalPath() {
		return implode('/', array_slice(explode('/', $this->place->path), 2));
	}

	public function getId() {
		return $this->place->entry->id;
	}

	public function stat() {
		return ['mtime' => $this->getMTime(), 'size' => $this->getSize()];
	}

	public function getMTime() {
		return $this->fresh()->entry->mtime;
	}

	public function getSize($includeMounts = true) {
		return $this->kit->entries->size($this->fresh()->entry);
	}

	public function getEtag() {
		return $this->fresh()->entry->etag;
	}

	public function getPermissions() {
		return $this->place->permissions;
	}

	public function isReadable() {
		return $this->may(Constants::PERMISSION_READ);
	}

	public function isUpdateable() {
		return $this->may(Constants::PERMISSION_UPDATE);
	}

	public function isCreatable() {
		return $this->may(Constants::PERMISSION_CREATE);
	}

	public function isDeletable() {
		return $this->may(Constants::PERMISSION_DELETE);
	}

	public function isShareable() {
		return $this->may(Constants::PERMISSION_SHARE);
	}

	public function getParent() {
		$parent = $this->kit->node($this->kit->tree->at(dirname($this->place->path)));
		return $parent instanceof Folder ? $parent : throw new NotFoundException($this->place->path);
	}

	public function getName() {
		return basename($this->place->path);
	}

	public function lock($type) {
		return null;
	}

	public function changeLock($targetType) {
		return null;
	}

	public function unlock($type) {
		return null;
	}

	public function getMimeType(): string {
		return $this->place->entry->mime;
	}

	public function getMimePart() {
		return explode('/', $this->place->entry->mime)[0];
	}

	public function isEncrypted() {
		return false;
	}

	public function isShared() {
		return $this->place->share !== null;
	}

	public function isMounted() {
		return false;
	}

	public function getOwner(): ?IUser {
		return $this->kit->users->get($this->place->entry->owner);
	}

	public function getChecksum() {
		return '';
	}

	public function getExtension(): string {
		return pathinfo($this->getName(), PATHINFO_EXTENSION);
	}

	public function getCreationTime(): int {
		return 0;
	}

	public function getUploadTime(): int {
		return 0;
	}

	public function getParentId(): int {
		return $this->place->entry->parent;
	}

	public function getMetadata(): array {
		throw new NotSupported('OCP\Files\FileInfo::getMetadata()');
	}

	/** @throws InvalidPathException */
	protected static function checkName(string $name): void {
		if ($name === '' || $name === '.' || $name === '..' || strlen($name) > 250 || preg_match('~[\\\\/\x00-\x1F]|\.(part|filepart)$|^\.htaccess$~i', $name) === 1) {
			throw new InvalidPathException('A file cannot be called ' . $name);
		}
	}

	protected function exists(string $path): bool {
		try {
			$this->kit->tree->at($path);
			return true;
		} catch (NotFoundException) {
			return false;
		}
	}

	/** @throws NotFoundException when it is gone meanwhile */
	protected function fresh(): Place {
		$entry = $this->kit->entries->byId($this->place->entry->id) ?? throw new NotFoundException($this->place->path);
		return new Place($this->place->path, $entry, $this->place->permissions, $this->place->share);
	}

	private function may(int $permission): bool {
		return ($this->place->permissions & $permission) !== 0;
	}
}
