<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\Files\FileInfo;
use OCP\IDBConnection;

/** Files and folders in the database, and what is in them on the disk. */
final class EntryTable {
	private const TABLE = 'files';

	public function __construct(
		private readonly IDBConnection $db,
		private readonly Contents $contents,
	) {
	}

	/** The folder that holds all files of an account; made at the first look. */
	public function home(string $uid): Entry {
		return $this->child(0, $uid) ?? $this->insert(0, $uid, $uid, FileInfo::MIMETYPE_FOLDER);
	}

	public function byId(int $id): ?Entry {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->read($qb)[0] ?? null;
	}

	public function child(int $parent, string $name): ?Entry {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('parent', $qb->createNamedParameter($parent, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('name', $qb->createNamedParameter($name)));
		return $this->read($qb)[0] ?? null;
	}

	/** @return list<Entry> by name */
	public function children(int $parent): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('parent', $qb->createNamedParameter($parent, IQueryBuilder::PARAM_INT)))->orderBy('name');
		return $this->read($qb);
	}

	public function insert(int $parent, string $name, string $owner, string $mime): Entry {
		$this->db->insertIgnoreConflict(self::TABLE, [
			'parent' => $parent, 'name' => $name, 'owner' => $owner, 'mime' => $mime, 'size' => 0, 'mtime' => time(), 'etag' => bin2hex(random_bytes(8)),
		]);
		$made = $this->child($parent, $name);
		return $made ?? throw new \RuntimeException('A file was not kept');
	}

	/** @param string|resource $data what it holds from now on */
	public function write(Entry $entry, mixed $data): void {
		$this->set($entry->id, ['size' => $this->contents->write($entry->id, $data), 'mtime' => time()]);
		$this->changed($entry->id);
	}

	/** @return resource|false */
	public function open(Entry $entry, string $mode) {
		return $this->contents->open($entry->id, $mode);
	}

	public function touch(int $id, int $mtime): void {
		$this->set($id, ['mtime' => $mtime]);
	}

	public function move(Entry $entry, int $parent, string $name, string $owner): void {
		$this->set($entry->id, ['parent' => $parent, 'name' => $name]);
		if ($entry->owner !== $owner) {
			$this->give($entry, $owner);
		}
		$this->changed($entry->parent);
		$this->changed($parent);
	}

	/** With all that is in it. */
	public function delete(Entry $entry): void {
		foreach ($entry->isFolder() ? $this->children($entry->id) : [] as $child) {
			$this->delete($child);
		}
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($entry->id, IQueryBuilder::PARAM_INT)))->executeStatement();
		$this->contents->delete($entry->id);
		$this->changed($entry->parent);
	}

	/** Of a folder: all that is in it. */
	public function size(Entry $entry): int {
		if (!$entry->isFolder()) {
			return $entry->size;
		}
		return array_sum(array_map($this->size(...), $this->children($entry->id)));
	}

	private function give(Entry $entry, string $owner): void {
		$this->set($entry->id, ['owner' => $owner]);
		foreach ($entry->isFolder() ? $this->children($entry->id) : [] as $child) {
			$this->give($child, $owner);
		}
	}

	/** Clients see by the etag of a folder that something below it changed. */
	private function changed(int $id): void {
		for ($entry = $this->byId($id); $entry !== null; $entry = $this->byId($entry->parent)) {
			$this->set($entry->id, ['etag' => bin2hex(random_bytes(8))]);
		}
	}

	/** @param array<string, int|string> $values */
	private function set(int $id, array $values): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update(self::TABLE)->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, is_int($value) ? IQueryBuilder::PARAM_INT : IQueryBuilder::PARAM_STR));
		}
		$qb->executeStatement();
	}

	private function select(): IQueryBuilder {
		return $this->db->getQueryBuilder()->select('*')->from(self::TABLE);
	}

	/** @return list<Entry> */
	private function read(IQueryBuilder $qb): array {
		$result = $qb->executeQuery();
		$entries = array_map(Entry::of(...), $result->fetchAll());
		$result->closeCursor();
		return array_values($entries);
	}
}
