<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

/** The answers were compared with those of a server of version 32. */
final class AccountsTest extends HostTestCase {
	private const CLOUD = '/ocs/v2.php/cloud';

	public function testAnAccountFromBirthToDeath(): void {
		$new = ['userid' => 'jan', 'password' => 'Jansens-123', 'displayName' => 'Jan Jansens', 'email' => 'Jan@example.org', 'language' => 'nl', 'groups' => ['admin']];
		self::assertSame(['id' => 'jan'], $this->admin('POST', '/users', $new)->data());
		$this->expectCode(102, 400, $this->admin('POST', '/users', $new));
		$user = self::call('GET', self::CLOUD . '/user', 'jan:Jansens-123')->data();
		self::assertSame(['jan', 'Jan Jansens', 'jan@example.org', 'nl', ['admin'], true], [$user['id'], $user['displayname'], $user['email'], $user['language'], $user['groups'], $user['enabled']]);
		self::assertContains('jan', $this->admin('GET', '/users')->data()['users']);
		self::assertSame(200, $this->admin('DELETE', '/users/jan')->status);
		$this->expectCode(998, 404, $this->admin('DELETE', '/users/jan'));
		$this->expectCode(404, 404, $this->admin('GET', '/users/jan'));
	}

	public function testWhatIsRefused(): void {
		$this->expectCode(107, 400, $this->admin('POST', '/users', ['userid' => 'kort', 'password' => 'kort']));
		$this->expectCode(108, 400, $this->admin('POST', '/users', ['userid' => 'zonder']));
		$this->expectCode(101, 400, $this->admin('POST', '/users', ['userid' => 'a!b', 'password' => 'Lang-genoeg-1']));
		$this->expectCode(104, 400, $this->admin('POST', '/users', ['userid' => 'groep', 'password' => 'Lang-genoeg-1', 'groups' => ['none']]));
		$this->expectCode(996, 500, $this->admin('POST', '/users', ['password' => 'Lang-genoeg-1']));
		$this->expectCode(101, 400, $this->admin('DELETE', '/users/admin'));
		$this->expectCode(101, 400, $this->admin('PUT', '/users/admin/disable'));
		$this->expectCode(101, 400, $this->admin('PUT', '/users/mieke', ['key' => 'language', 'value' => 'xx']));
		$this->expectCode(101, 400, $this->admin('PUT', '/users/mieke', ['key' => 'email', 'value' => 'none']));
		$this->expectCode(113, 400, $this->admin('PUT', '/users/mieke', ['key' => 'shoe', 'value' => '42']));
	}

	public function testAMemberSeesAndChangesOnlyTheirOwn(): void {
		foreach ([['GET', '/users'], ['GET', '/groups'], ['POST', '/users?userid=x'], ['DELETE', '/users/admin'], ['POST', '/groups?groupid=x']] as [$verb, $path]) {
			$this->expectCode(403, 403, self::call($verb, self::CLOUD . $path, self::MEMBER));
		}
		$this->expectCode(998, 404, self::call('GET', self::CLOUD . '/users/admin', self::MEMBER));
		$this->expectCode(998, 404, self::call('PUT', self::CLOUD . '/users/admin', self::MEMBER, ['key' => 'displayname', 'value' => 'x']));
		self::assertSame(200, self::call('PUT', self::CLOUD . '/users/mieke', self::MEMBER, ['key' => 'email', 'value' => 'mieke@example.org'])->status);
	}

	public function testGroups(): void {
		self::assertSame(200, $this->admin('POST', '/groups', ['groupid' => 'choir'])->status);
		$this->expectCode(102, 400, $this->admin('POST', '/groups', ['groupid' => 'choir']));
		$this->expectCode(101, 400, $this->admin('POST', '/groups', ['groupid' => '']));
		self::assertSame(200, $this->admin('POST', '/users/mieke/groups', ['groupid' => 'choir'])->status);
		self::assertSame(['groups' => ['choir']], $this->admin('GET', '/users/mieke/groups')->data());
		self::assertSame(['users' => ['mieke']], $this->admin('GET', '/groups/choir')->data());
		$this->expectCode(102, 400, $this->admin('POST', '/users/mieke/groups', ['groupid' => 'none']));
		$this->expectCode(103, 400, $this->admin('POST', '/users/nobody/groups', ['groupid' => 'choir']));
		$this->expectCode(404, 404, $this->admin('GET', '/groups/none'));
		self::assertSame(200, $this->admin('DELETE', '/users/mieke/groups?groupid=choir')->status);
		self::assertSame(200, $this->admin('DELETE', '/groups/choir')->status);
		$this->expectCode(102, 400, $this->admin('DELETE', '/groups/admin'));
		$this->expectCode(101, 400, $this->admin('DELETE', '/groups/none'));
	}

	public function testNamesAreSuggested(): void {
		$found = self::call('GET', '/ocs/v2.php/core/autocomplete/get?search=mie', self::ADMIN)->data();
		self::assertSame(['mieke', 'Mieke Maes', 'users'], [$found[0]['id'], $found[0]['label'], $found[0]['source']]);
		self::assertSame([], self::call('GET', '/ocs/v2.php/core/autocomplete/get?search=mie', self::MEMBER)->data(), 'not oneself');
	}

	public function testNotificationsOfNobodyElse(): void {
		$path = '/ocs/v2.php/apps/notifications/api/v2/notifications';
		self::assertSame([], self::call('GET', $path, self::MEMBER)->data());
		$this->expectCode(404, 404, self::call('GET', $path . '/5', self::MEMBER));
		self::assertSame(200, self::call('DELETE', $path . '/5', self::MEMBER)->status);
		self::assertSame(401, self::call('GET', $path)->status);
	}

	/** @param array<string, mixed>|null $json */
	private function admin(string $method, string $path, ?array $json = null): Answer {
		return self::call($method, self::CLOUD . $path, self::ADMIN, $json);
	}

	private function expectCode(int $code, int $status, Answer $answer): void {
		self::assertSame([$code, $status], [$answer->code(), $answer->status], $answer->body);
	}
}
