<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\Constants;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use SmartCommons\DevHost\Services\Share\ShareTable;

/** The files of an account with what others share with it, as one tree; paths are `/uid/files/…`. */
final class Tree {
	public function __construct(
		private readonly EntryTable $entries,
		private readonly ShareTable $shares,
	) {
	}

	/** @throws NotFoundException */
	public function at(string $path): Place {
		[$uid, $inside] = self::split($path);
		$share = null;
		foreach ($this->shares->mountsOf($uid) as $one) {
			if (str_starts_with($inside . '/', $one->target . '/') && ($share === null || strlen($one->target) > strlen($share->target))) {
				$share = $one;
			}
		}
		$entry = $share === null ? $this->entries->home($uid) : $this->entries->byId($share->node);
		foreach (array_filter(explode('/', substr($inside, strlen($share->target ?? ''))), static fn (string $part): bool => $part !== '') as $part) {
			$entry = $entry === null ? null : $this->entries->child($entry->id, $part);
		}
		if ($entry === null) {
			throw new NotFoundException($path);
		}
		return $this->place($path, $entry, $share);
	}

	/** @return list<Place> what is in a folder, mounts included */
	public function in(Place $folder): array {
		$places = [];
		foreach ($this->entries->children($folder->entry->id) as $child) {
			$places[] = $this->place($folder->path . '/' . $child->name, $child, $folder->share);
		}
		[$uid, $inside] = self::split($folder->path);
		foreach ($this->shares->mountsOf($uid) as $share) {
			$entry = dirname($share->target) === ($inside === '' ? '/' : $inside) ? $this->entries->byId($share->node) : null;
			if ($entry !== null) {
				$places[] = $this->place('/' . $uid . '/files' . $share->target, $entry, $share);
			}
		}
		return $places;
	}

	/** @return list<Place> all places where this account sees the entry */
	public function of(string $uid, int $id): array {
		$mounts = [];
		foreach ($this->shares->mountsOf($uid) as $share) {
			$mounts[$share->node] = $share;
		}
		$places = [];
		$wanted = $this->entries->byId($id);
		$below = '';
		for ($entry = $wanted; $entry !== null && $wanted !== null; $entry = $this->entries->byId($entry->parent)) {
			if (isset($mounts[$entry->id])) {
				$places[] = $this->place('/' . $uid . '/files' . $mounts[$entry->id]->target . $below, $wanted, $mounts[$entry->id]);
			}
			if ($entry->parent === 0) {
				$own = $entry->name === $uid ? [$this->place('/' . $uid . '/files' . $below, $wanted, null)] : [];
				return [...$own, ...$places];
			}
			$below = '/' . $entry->name . $below;
		}
		return [];
	}

	/** @throws NotFoundException|NotPermittedException */
	public function make(string $path, string $mime): Place {
		$parent = $this->at(dirname($path));
		if (($parent->permissions & Constants::PERMISSION_CREATE) === 0 || !$parent->entry->isFolder()) {
			throw new NotPermittedException('Could not create ' . $path);
		}
		$this->entries->insert($parent->entry->id, basename($path), $parent->entry->owner, $mime);
		return $this->at($path);
	}

	/** @throws NotPermittedException */
	public function remove(Place $place): void {
		if ($place->isMount() && $place->share !== null) {
			$this->shares->delete($place->share->id);
			return;
		}
		if (($place->permissions & Constants::PERMISSION_DELETE) === 0) {
			throw new NotPermittedException('Could not delete ' . $place->path);
		}
		$this->entries->delete($place->entry);
	}

	/** @throws NotFoundException|NotPermittedException */
	public function move(Place $place, string $target): Place {
		$parent = $this->at(dirname($target));
		if ($place->isMount() && $place->share !== null) {
			if ($parent->share !== null || $parent->uid() !== $place->uid()) {
				throw new NotPermittedException('A share cannot be moved into another one');
			}
			$this->shares->update($place->share->id, ['target' => self::split($target)[1]]);
			return $this->at($target);
		}
		$may = ($place->permissions & Constants::PERMISSION_UPDATE) !== 0 && ($parent->permissions & Constants::PERMISSION_CREATE) !== 0;
		if (!$may || str_starts_with($target . '/', $place->path . '/')) {
			throw new NotPermittedException('Could not move ' . $place->path . ' to ' . $target);
		}
		$this->entries->move($place->entry, $parent->entry->id, basename($target), $parent->entry->owner);
		return $this->at($target);
	}

	/** @throws NotFoundException|NotPermittedException */
	public function copy(Place $place, string $target): Place {
		$copy = $this->make($target, $place->entry->mime);
		if (!$place->entry->isFolder()) {
			$this->entries->write($copy->entry, $this->entries->open($place->entry, 'r') ?: '');
		}
		foreach ($place->entry->isFolder() ? $this->in($place) : [] as $child) {
			$this->copy($child, $target . '/' . basename($child->path));
		}
		return $this->at($target);
	}

	/** @return array{string, string} account, and the path within its files: empty or with a slash before it */
	private static function split(string $path): array {
		$parts = explode('/', trim($path, '/'), 3);
		if (($parts[1] ?? '') !== 'files') {
			throw new NotFoundException($path);
		}
		return [$parts[0], isset($parts[2]) && $parts[2] !== '' ? '/' . $parts[2] : ''];
	}

	/** As on the server, who received a share may rename it and take it away, whatever else is allowed. */
	private function place(string $path, Entry $entry, ?\SmartCommons\DevHost\Services\Share\ShareRow $share): Place {
		$permissions = $share->permissions ?? Constants::PERMISSION_ALL;
		if ($share !== null && $share->node === $entry->id) {
			$permissions |= Constants::PERMISSION_UPDATE | Constants::PERMISSION_DELETE;
		}
		if (!$entry->isFolder()) {
			$permissions &= ~Constants::PERMISSION_CREATE;
		}
		return new Place($path, $entry, $permissions, $share);
	}
}
