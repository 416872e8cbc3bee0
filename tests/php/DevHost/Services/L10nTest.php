<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\App\IAppManager;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\DataProvider;
use SmartCommons\DevHost\Services\L10n\L10N;
use SmartCommons\DevHost\Services\L10n\L10NFactory;

final class L10nTest extends HostTestCase {
	private string $accept = '';
	private ?IUser $user = null;

	public function testTextsAndParameters(): void {
		$l = new L10N('nl', 'nl_BE', ['Hello %s' => 'Dag %s', '_%n day_::_%n days_' => ['%n dag', '%n dagen']]);
		self::assertSame('Dag Ann', $l->t('Hello %s', ['Ann']));
		self::assertSame('Dag Ann', $l->t('Hello %s', 'Ann'));
		self::assertSame('Unknown', $l->t('Unknown'));
		self::assertSame(['1 dag', '2 dagen', '0 dagen'], array_map(static fn (int $n): string => $l->n('%n day', '%n days', $n), [1, 2, 0]));
		self::assertSame('3 things', $l->n('%n thing', '%n things', 3));
	}

	public function testFrenchZeroIsSingular(): void {
		$l = new L10N('fr', 'fr_BE', ['_%n day_::_%n days_' => ['%n jour', '%n jours']]);
		self::assertSame(['0 jour', '1 jour', '2 jours'], array_map(static fn (int $n): string => $l->n('%n day', '%n days', $n), [0, 1, 2]));
	}

	public function testDatesInTheReadersWay(): void {
		$date = new \DateTime('2026-03-01 14:30:00', new \DateTimeZone('UTC'));
		self::assertSame('1 maart 2026', (new L10N('nl', 'nl_BE', []))->l('date', $date));
		self::assertSame('1 mars 2026', (new L10N('fr', 'fr_BE', []))->l('date', $date));
	}

	#[DataProvider('browsers')]
	public function testLanguageOfTheBrowser(string $accept, string $expected): void {
		$this->accept = $accept;
		self::assertSame($expected, $this->factory()->findLanguage('smartcommons'));
	}

	/** @return iterable<string, array{string, string}> */
	public static function browsers(): iterable {
		yield 'none' => ['', 'en'];
		yield 'Dutch of Belgium' => ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'];
		yield 'German, then French' => ['de-DE, fr;q=0.5', 'fr'];
		yield 'only one that the app lacks' => ['de', 'en'];
	}

	public function testOwnSettingComesFirst(): void {
		$this->accept = 'nl';
		$this->user = $this->createStub(IUser::class);
		$this->user->method('getUID')->willReturn('ann');
		self::assertSame('nl', $this->factory()->getUserLanguage($this->user));
		$this->config->setUserValue('ann', 'core', 'lang', 'fr');
		$factory = $this->factory();
		self::assertSame('fr', $factory->findLanguage('smartcommons'));
		self::assertSame('fr', $factory->getUserLanguage($this->user));
		self::assertSame('Dag', $factory->get('smartcommons', 'nl')->t('Hello'));
		self::assertSame('Bonjour', $factory->get('smartcommons')->t('Hello'));
	}

	private function factory(): L10NFactory {
		$folder = $this->host->dataPath('app/l10n');
		foreach (['nl' => 'Dag', 'fr' => 'Bonjour'] as $language => $hello) {
			file_put_contents($folder . '/' . $language . '.json', json_encode(['translations' => ['Hello' => $hello]], JSON_THROW_ON_ERROR));
		}
		$apps = $this->createStub(IAppManager::class);
		$apps->method('getAppPath')->willReturn(dirname($folder));
		$session = $this->createStub(IUserSession::class);
		$session->method('getUser')->willReturn($this->user);
		$request = $this->createStub(IRequest::class);
		$request->method('getParam')->willReturn(null);
		$request->method('getHeader')->willReturn($this->accept);
		$this->services[IUserSession::class] = $session;
		$this->services[IRequest::class] = $request;
		return new L10NFactory($this->config, $apps, $this->container);
	}
}
