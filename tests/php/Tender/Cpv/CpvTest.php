<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Cpv;

use OCA\SmartCommons\Tender\Cpv\CpvImporter;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCA\SmartCommons\Tests\Tender\Call\CallWorld;

final class CpvTest extends CallWorld {
	private const LIST = [
		"\xEF\xBB\xBFcode\ten\tfr\tnl\n",
		"92000000\tRecreational, cultural and sporting services\tServices récréatifs, culturels et sportifs\tCultuur-, sport- en recreatiediensten\n",
		"92300000\tEntertainment services\tServices de divertissement\tDiensten op het gebied van amusement\n",
		"92310000\tArtistic services\tServices artistiques\tArtistieke diensten\n",
		"92312000-1\tArtistic services of others\tServices artistiques divers\tDiverse artistieke diensten\n",
		"92312200\tServices by authors\tServices d'auteurs\tDiensten van auteurs\n",
	];

	public function testDivisionsAreBuiltIn(): void {
		$names = $this->get(CpvNames::class);
		self::assertCount(45, $names->search('', '', 100, $this->member()));
		self::assertSame(['code' => '92312200', 'label' => 'Cultuur-, sport- en recreatiediensten'], $names->refs(['92312200'], $this->member())['92312200']);
		self::assertSame(['92000000'], array_column($names->search('RÉCRÉATIFS', '', 10, $this->member()), 'code'));
		self::assertSame([], $names->search('', '92', 10, $this->member()));
	}

	public function testTheFullListIsTakenInOnce(): void {
		$importer = $this->get(CpvImporter::class);
		self::assertSame(['new' => 5, 'updated' => 0, 'unchanged' => 0, 'refused' => []], $importer->import(self::LIST));
		self::assertSame(['new' => 0, 'updated' => 0, 'unchanged' => 5, 'refused' => []], $importer->import(self::LIST));
		$changed = $importer->import(["code\tnl\n", "92312200\tAndere naam\n", "oops\tx\n"]);
		self::assertSame([1, [['line' => 3, 'reason' => 'not a CPV code']]], [$changed['updated'], $changed['refused']]);
	}

	public function testNarrowingGoesOneStepAndBroadeningOne(): void {
		$this->get(CpvImporter::class)->import(self::LIST);
		$names = $this->get(CpvNames::class);
		$reader = $this->member('an', language: 'fr');
		self::assertSame([['code' => '92000000', 'label' => 'Services récréatifs, culturels et sportifs', 'narrower' => true]], $names->search('', '', 10, $reader));
		self::assertSame(['92300000'], array_column($names->search('', '92', 10, $reader), 'code'));
		self::assertSame(['92312000'], array_column($names->search('', '9231', 10, $reader), 'code'), 'levels that are missing are skipped');
		self::assertSame([false], array_column($names->search('', '92312', 10, $reader), 'narrower'));
		self::assertSame(['92310000', '92312000'], array_column($names->search('artistieke dienst', '', 10, $reader), 'code'));
		self::assertSame(['92312200'], array_column($names->search('923122', '', 10, $reader), 'code'));
		self::assertSame([], $names->search("100% '_", '', 10, $reader));
	}

	public function testAFileThatIsNoListIsRefused(): void {
		$this->expectException(\InvalidArgumentException::class);
		$this->get(CpvImporter::class)->import(["a,b\n"]);
	}
}
