<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core;

use OCA\SmartCommons\AppInfo\Application;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\HiddenItems;
use OCA\SmartCommons\Core\Item\HiddenTeams;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Module;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Settings;
use OCP\AppFramework\Services\IAppConfig;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;

#[CoversClass(Modules::class)]
#[CoversClass(HiddenItems::class)]
#[CoversClass(HiddenTeams::class)]
#[CoversClass(ItemRegistry::class)]
final class ModulesTest extends TestCase {
	use Fakes;

	public function testWhatIsOffShowsNothingAndKeepsItsDataTrue(): void {
		$on = $this->modules('');
		$off = $this->modules('things');
		self::assertSame(['fixed', 'things'], $on->ids());
		self::assertSame(['fixed'], $off->ids());
		self::assertSame(['things' => 'Things'], $off->optional($this->l10n()), 'it can be switched on again');
		foreach (['homeSources', 'newsSources'] as $shown) {
			self::assertCount(1, $on->{$shown}());
			self::assertCount(0, $off->{$shown}(), $shown);
		}
		foreach (['outboxHandlers', 'outboxHandlerClasses', 'memberData'] as $kept) {
			self::assertCount(1, $off->{$kept}(), $kept);
		}
		self::assertTrue($off->isOff(ThingsModule::controllers()[0]));
		self::assertFalse($on->isOff(ThingsModule::controllers()[0]));
		self::assertFalse($off->isOff(self::class));
	}

	public function testWhatCannotBeSwitchedOffStaysOnWhateverTheSettingSays(): void {
		self::assertSame(['fixed', 'things'], $this->modules('fixed')->ids());
	}

	public function testItsItemsAreHiddenAndIndexedAllTheSame(): void {
		$ref = new ItemRef('thing', 7);
		$source = $this->createStub(ItemSource::class);
		$source->method('kind')->willReturn('thing');
		$source->method('items')->willReturn([7 => new Item($ref, ['en' => 'Secret'], 'en', Audience::public(), 'things/7')]);
		$source->method('agenda')->willReturn([new Item($ref, ['en' => 'Secret'], 'en', Audience::public(), 'things/7')]);
		$source->method('documents')->willReturn([new SearchDocument($ref, Audience::public(), [])]);
		$source->method('idsAfter')->willReturn([7]);

		$registry = new ItemRegistry($this->modules('', $source));
		self::assertSame([], $registry->hiddenKinds());
		self::assertCount(1, $registry->items([$ref], new Reader('ann')));

		$registry = new ItemRegistry($this->modules('things', $source));
		self::assertSame(['thing'], $registry->hiddenKinds());
		self::assertSame([], $registry->items([$ref], new Reader('ann')));
		$hidden = $registry->find('thing');
		self::assertNotNull($hidden);
		self::assertSame([], $hidden->agenda(new Reader('ann'), null, 0, 1));
		self::assertCount(1, $hidden->documents([7]));
		self::assertSame([7], $hidden->idsAfter(0, 10));
		self::assertNotInstanceOf(TeamSource::class, $hidden);
	}

	public function testItsTeamsAreStillKeptInStep(): void {
		$team = new Team(new ItemRef('thing', 7), ['ann'], ['ann'], 'nl', true, true);
		$source = $this->createStub(TeamSource::class);
		$source->method('kind')->willReturn('thing');
		$source->method('teams')->willReturn([7 => $team]);
		$hidden = (new ItemRegistry($this->modules('things', $source)))->find('thing');
		self::assertInstanceOf(TeamSource::class, $hidden);
		self::assertSame([7 => $team], $hidden->teams([7]));
		self::assertSame([], $hidden->items([7], new Reader('ann')));
	}

	/** @param class-string<Module> $module */
	#[DataProvider('realModules')]
	public function testAModuleHasANameToSwitchItOffByExactlyIfItHasControllers(string $module): void {
		self::assertSame($module::controllers() !== [], $module::name($this->l10n()) !== null);
	}

	/** @return iterable<string, array{class-string<Module>}> */
	public static function realModules(): iterable {
		/** @var list<class-string<Module>> $modules */
		$modules = (new \ReflectionClassConstant(Application::class, 'MODULES'))->getValue();
		foreach ($modules as $module) {
			yield $module::id() => [$module];
		}
	}

	private function modules(string $off, ?object $part = null): Modules {
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturn($off);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($part ?? $this->createStub(ItemSource::class));
		return new Modules($container, [FixedModule::class, ThingsModule::class], new Settings($config));
	}
}
