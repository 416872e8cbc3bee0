<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Files\DocumentMapper;
use OCA\SmartCommons\Workspace\Files\DocumentService;
use OCA\SmartCommons\Workspace\Files\FolderGateway;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Files\Events\BeforeDirectFileDownloadEvent;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(DocumentService::class)]
#[CoversClass(FolderGateway::class)]
final class DocumentTest extends FilesTestCase {
	public function testWhatOneMayOnlyLookAtIsNotCopiedToTheGroup(): void {
		$this->account('ann');
		$this->account('ben');
		$id = $this->team('ann', 'ben');
		$this->deliver();
		$ref = new ItemRef('group', max(1, $id));
		$file = $this->files('ann')->newFolder('From elsewhere')->newFile('plan.txt', 'for your eyes only');
		$asked = [];
		$refused = true;
		$this->get(IEventDispatcher::class)->addListener(BeforeDirectFileDownloadEvent::class, static function (BeforeDirectFileDownloadEvent $event) use (&$asked, &$refused): void {
			$asked[] = $event->getPath();
			$event->setSuccessful(!$refused);
		});
		$attach = fn () => $this->get(DocumentService::class)->attach($ref, $file->getId(), true, $this->reader('ann'));

		self::assertSame('look-only', $this->problem($attach));
		self::assertSame(['/From elsewhere/plan.txt'], $asked);
		self::assertSame([], $this->get(DocumentMapper::class)->of($ref));
		$refused = false;
		$attach();
		self::assertCount(1, $this->get(DocumentMapper::class)->of($ref));
		self::assertNotSame($file->getId(), $this->get(DocumentMapper::class)->of($ref)[0]->fileId);
	}
}
