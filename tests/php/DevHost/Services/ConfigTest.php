<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Config\Exceptions\TypeConflictException;
use OCP\Config\IUserConfig;
use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\Exceptions\AppConfigUnknownKeyException;
use OCP\PreConditionNotMetException;
use SmartCommons\DevHost\Services\Config\AppConfig;
use SmartCommons\DevHost\Services\Config\ScopedAppConfig;
use SmartCommons\DevHost\Services\Config\SystemConfig;
use SmartCommons\DevHost\Services\Security\Crypto;

final class ConfigTest extends HostTestCase {
	public function testTypedValuesComeBackFromTheDatabase(): void {
		self::assertTrue($this->appConfig->setValueInt('app', 'number', 42));
		$this->appConfig->setValueBool('app', 'flag', true);
		$this->appConfig->setValueFloat('app', 'ratio', 1.5);
		$this->appConfig->setValueArray('app', 'list', ['a', 'b']);
		$fresh = new AppConfig($this->db, new Crypto(new SystemConfig($this->host)));
		self::assertSame(42, $fresh->getValueInt('app', 'number'));
		self::assertTrue($fresh->getValueBool('app', 'flag'));
		self::assertSame(1.5, $fresh->getValueFloat('app', 'ratio'));
		self::assertSame(['a', 'b'], $fresh->getValueArray('app', 'list'));
		self::assertSame(7, $fresh->getValueInt('app', 'unset', 7));
	}

	public function testSameValueIsNoChange(): void {
		self::assertTrue($this->appConfig->setValueString('app', 'word', 'a'));
		self::assertFalse($this->appConfig->setValueString('app', 'word', 'a'));
		self::assertTrue($this->appConfig->setValueString('app', 'word', 'b'));
	}

	public function testTypeIsPinnedForReading(): void {
		$this->appConfig->setValueInt('app', 'number', 42);
		$this->expectException(AppConfigTypeConflictException::class);
		$this->appConfig->getValueString('app', 'number');
	}

	public function testTypeIsPinnedForWriting(): void {
		$this->appConfig->setValueInt('app', 'number', 42);
		$this->expectException(AppConfigTypeConflictException::class);
		$this->appConfig->setValueString('app', 'number', '42');
	}

	public function testValueOfTheOldDoorHasNoTypeYet(): void {
		$this->config->setAppValue('app', 'number', '42');
		self::assertSame(42, $this->appConfig->getValueInt('app', 'number'));
		$this->appConfig->setValueInt('app', 'number', 43);
		self::assertSame('43', $this->config->getAppValue('app', 'number'));
	}

	public function testLazyValueNeedsALazyRead(): void {
		$this->appConfig->setValueString('app', 'big', 'text', true);
		self::assertSame('none', $this->appConfig->getValueString('app', 'big', 'none'));
		self::assertSame('text', $this->appConfig->getValueString('app', 'big', 'none', true));
		self::assertFalse($this->appConfig->hasKey('app', 'big'));
		self::assertTrue($this->appConfig->hasKey('app', 'big', null));
	}

	public function testSensitiveValueIsNotReadableInTheDatabase(): void {
		$this->appConfig->setValueString('app', 'secret', 'swordfish', false, true);
		$stored = $this->db->getQueryBuilder()->select('configvalue')->from('appconfig')->executeQuery()->fetchOne();
		self::assertIsString($stored);
		self::assertStringNotContainsString('swordfish', $stored);
		$this->appConfig->clearCache();
		self::assertSame('swordfish', $this->appConfig->getValueString('app', 'secret'));
		self::assertTrue($this->appConfig->isSensitive('app', 'secret'));
		self::assertSame(['secret' => '***REMOVED SENSITIVE VALUE***'], $this->appConfig->getAllValues('app', '', true));
	}

	public function testUnknownKey(): void {
		$this->expectException(AppConfigUnknownKeyException::class);
		$this->appConfig->getValueType('app', 'nothing');
	}

	public function testNamesHaveLimits(): void {
		$this->appConfig->setValueInt(str_repeat('a', 32), str_repeat('k', 64), 1);
		$this->expectException(\InvalidArgumentException::class);
		$this->appConfig->setValueInt('app', str_repeat('k', 65), 1);
	}

	public function testScopedConfigIsTheAppsOwn(): void {
		$scoped = new ScopedAppConfig($this->config, $this->appConfig, 'app');
		$scoped->setAppValueInt('number', 5);
		self::assertSame(5, $this->appConfig->getValueInt('app', 'number'));
		self::assertSame(['number'], $scoped->getAppKeys());
		$scoped->deleteAppValues();
		self::assertSame([], $scoped->getAppKeys());
	}

	public function testPreferencesHaveTheSameRules(): void {
		$this->userConfig->setValueBool('ann', 'app', 'mail', true);
		self::assertTrue($this->userConfig->getValueBool('ann', 'app', 'mail'));
		self::assertFalse($this->userConfig->getValueBool('ben', 'app', 'mail'));
		$this->expectException(TypeConflictException::class);
		$this->userConfig->getValueInt('ann', 'app', 'mail');
	}

	public function testFindsPeopleByValue(): void {
		$this->userConfig->setValueString('ann', 'app', 'town', 'Gent', false, IUserConfig::FLAG_INDEXED);
		$this->userConfig->setValueString('ben', 'app', 'town', 'gent');
		$this->userConfig->setValueBool('ann', 'app', 'mail', false);
		self::assertSame(['ann'], iterator_to_array($this->userConfig->searchUsersByValueString('app', 'town', 'Gent'), false));
		self::assertSame(['ann', 'ben'], iterator_to_array($this->userConfig->searchUsersByValueString('app', 'town', 'GENT', true), false));
		self::assertSame(['ann'], iterator_to_array($this->userConfig->searchUsersByValueBool('app', 'mail', false), false));
		self::assertSame(['ben' => 'gent'], $this->userConfig->getValuesByUsers('app', 'town', null, ['ben', 'cis']));
	}

	public function testDeletingPreferences(): void {
		$this->userConfig->setValueString('ann', 'app', 'town', 'Gent');
		$this->userConfig->setValueString('ann', 'other', 'town', 'Luik');
		$this->userConfig->deleteApp('app');
		self::assertSame(['other'], $this->userConfig->getApps('ann'));
		$this->userConfig->deleteAllUserConfig('ann');
		self::assertSame([], $this->userConfig->getApps('ann'));
	}

	public function testPreconditionOfTheOldDoor(): void {
		$this->config->setUserValue('ann', 'app', 'step', '1', '');
		$this->config->setUserValue('ann', 'app', 'step', '2', '1');
		$this->expectException(PreConditionNotMetException::class);
		$this->config->setUserValue('ann', 'app', 'step', '3', '1');
	}

	public function testSystemValuesOutlastTheObject(): void {
		$this->config->setSystemValue('maintenance_window_start', 3);
		$again = new SystemConfig($this->host);
		self::assertSame(3, $again->get('maintenance_window_start'));
		self::assertSame($this->config->getSystemValueString('secret'), $again->get('secret'));
		self::assertSame('***REMOVED SENSITIVE VALUE***', $this->config->getFilteredSystemValue('secret'));
	}
}
