<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\Files\Folder;
use OCP\Files\Node;
use OCP\IURLGenerator;
use SmartCommons\DevHost\Dav\DavServer;

/** What the page of files shows. */
final class FileList {
	public function __construct(
		private readonly IURLGenerator $urls,
	) {
	}

	/** @return array{dir: string, up: ?string, upload: string, nodes: list<array<string, mixed>>} */
	public function of(Folder $folder, Folder $files): array {
		$dir = $files->getRelativePath($folder->getPath()) ?? '/';
		$nodes = $folder->getDirectoryListing();
		usort($nodes, static fn (Node $a, Node $b): int => [!$a instanceof Folder, mb_strtolower($a->getName())] <=> [!$b instanceof Folder, mb_strtolower($b->getName())]);
		return [
			'dir' => $dir,
			'up' => $dir === '/' ? null : $this->urls->linkToRoute('core.files.index', ['dir' => dirname($dir)]),
			'upload' => $this->urls->linkToRoute('core.files.upload'),
			'nodes' => array_map(fn (Node $node): array => $this->line($node, $files), $nodes),
		];
	}

	/** @return array<string, mixed> */
	private function line(Node $node, Folder $files): array {
		$path = $files->getRelativePath($node->getPath()) ?? '/';
		$uid = explode('/', $files->getPath())[1];
		return [
			'id' => $node->getId(),
			'name' => $node->getName(),
			'isFolder' => $node instanceof Folder,
			'size' => $node->getSize(),
			'mtime' => $node->getMTime(),
			'owner' => $node->isShared() ? $node->getOwner()?->getDisplayName() ?? '' : '',
			'link' => $node instanceof Folder
				? $this->urls->linkToRoute('core.files.index', ['dir' => $path])
				: DavServer::BASE . implode('/', array_map(rawurlencode(...), [$uid, ...explode('/', ltrim($path, '/'))])),
		];
	}
}
