<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

final class SecurityTest extends HostTestCase {
	public function testWhoIsNotLoggedInIsRefused(): void {
		$answer = self::call('GET', self::API . '/member');
		self::assertSame([401, 997], [$answer->status, $answer->code()]);
		self::assertSame(401, self::send('GET', '/index.php/apps/fixture/')->status);
	}

	public function testABrowserIsSentToTheLoginAndComesBack(): void {
		$answer = self::send('GET', '/index.php/apps/fixture/calls?x=1', ['Accept: text/html']);
		self::assertSame(303, $answer->status);
		self::assertSame('/index.php/login?redirect_url=/index.php/apps/fixture/calls?x%3D1', $answer->header('Location'));
	}

	public function testAWrongPasswordEndsTheCall(): void {
		$answer = self::call('GET', self::API . '/public', 'mieke:wrong');
		self::assertSame([401, 997], [$answer->status, $answer->code()]);
		self::assertSame('Basic realm="Authorisation Required"', $answer->header('WWW-Authenticate'));
		$answer = self::send('GET', '/index.php/apps/fixture/open', ['Accept: application/json'], null, 'mieke:wrong');
		self::assertSame([401, '{"message":"Login failed"}'], [$answer->status, $answer->body]);
	}

	public function testAMethodWithoutAttributeIsForAdmins(): void {
		self::assertSame(200, self::call('GET', self::API . '/admin', self::ADMIN)->status);
		$answer = self::call('GET', self::API . '/admin', self::MEMBER);
		self::assertSame([403, 403], [$answer->status, $answer->code()]);
		$page = self::send('GET', '/index.php/apps/fixture/admin', ['Accept: text/html'], null, self::MEMBER);
		self::assertSame(403, $page->status);
		self::assertStringContainsString('Access forbidden', $page->body);
	}

	public function testACallWithoutTheOcsHeaderNeedsAToken(): void {
		$answer = self::send('GET', self::API . '/member', ['Accept: application/json'], null, self::MEMBER);
		self::assertSame([412, '{"message":"CSRF check failed"}'], [$answer->status, $answer->body]);
		self::assertSame(412, self::send('GET', self::API . '/public', ['Accept: application/json'])->status);
		self::assertSame(200, self::send('POST', self::API . '/notoken', ['Accept: application/json'], null, self::MEMBER)->status);
		self::assertSame(412, self::send('POST', '/index.php/apps/fixture/save', ['Accept: application/json'], null, self::MEMBER)->status);
	}

	public function testASessionNeedsItsOwnToken(): void {
		$browser = $this->browser();
		self::assertSame(303, $browser->login(self::MEMBER)->status);
		$token = Browser::token($browser->get('/index.php/apps/fixture/'));
		self::assertSame(412, $browser->post('/index.php/apps/fixture/save', ['name' => 'x'])->status);
		self::assertSame(412, $browser->post('/index.php/apps/fixture/save', ['name' => 'x', 'requesttoken' => 'YQ==:YQ=='])->status);
		self::assertSame('{"name":"x"}', $browser->post('/index.php/apps/fixture/save', ['name' => 'x', 'requesttoken' => $token])->body);
		self::assertSame('{"name":"y"}', $browser->post('/index.php/apps/fixture/save', ['name' => 'y'], ['requesttoken: ' . $token])->body);
	}

	public function testATokenOfAnotherSessionIsWorthNothing(): void {
		$stranger = $this->browser();
		$stranger->login(self::ADMIN);
		$browser = $this->browser();
		$browser->login(self::MEMBER);
		$token = Browser::token($stranger->get('/index.php/apps/fixture/'));
		self::assertSame(412, $browser->post('/index.php/apps/fixture/save', ['requesttoken' => $token])->status);
	}

	public function testSameSiteCookiesAreNeededOnceThereIsASession(): void {
		$browser = $this->browser();
		$browser->login(self::MEMBER);
		$browser->forget('nc_sameSiteCookiestrict');
		self::assertSame(412, $browser->get(self::API . '/member', ['Accept: application/json'])->status);
		self::assertSame(200, $browser->get('/index.php/apps/fixture/')->status, 'a page without token check needs only the lax cookie');
		$browser->forget('nc_sameSiteCookielax');
		$again = $browser->get('/index.php/apps/fixture/');
		self::assertSame([302, '/index.php/apps/fixture/'], [$again->status, $again->header('Location')]);
	}

	public function testLoggingOutEndsTheSession(): void {
		$browser = $this->browser();
		$browser->login(self::MEMBER);
		$page = $browser->get('/index.php/apps/fixture/');
		self::assertSame(412, $browser->get('/index.php/logout')->status);
		self::assertSame(303, $browser->get('/index.php/logout?requesttoken=' . rawurlencode(Browser::token($page)))->status);
		self::assertSame(303, $browser->get('/index.php/apps/fixture/')->status);
	}

	public function testAWrongLoginSaysSoAndKeepsTheName(): void {
		$browser = $this->browser();
		self::assertSame('/index.php/login?user=mieke', $browser->login('mieke:wrong')->header('Location'));
		$page = $browser->get('/index.php/login?user=mieke', ['Accept: text/html', 'Accept-Language: fr']);
		self::assertStringContainsString('Nom ou mot de passe incorrect.', $page->body);
		self::assertStringContainsString('value="mieke"', $page->body);
	}

	public function testTheLoginNeverLeadsToAnotherSite(): void {
		foreach (['https://evil.example/', '//evil.example/', '/x@evil.example'] as $target) {
			$browser = $this->browser();
			$page = $browser->get('/index.php/login');
			$answer = $browser->post('/index.php/login', ['user' => 'mieke', 'password' => 'Mieke-pass-1', 'redirect_url' => $target, 'requesttoken' => Browser::token($page)]);
			self::assertSame('127.0.0.1', parse_url($answer->header('Location'), PHP_URL_HOST), $target);
		}
	}

	public function testADisabledAccountIsOutAtOnce(): void {
		self::call('POST', '/ocs/v2.php/cloud/users', self::ADMIN, ['userid' => 'weg', 'password' => 'Weggaan-12345']);
		$browser = $this->browser();
		$browser->login('weg:Weggaan-12345');
		self::assertSame(200, $browser->get('/index.php/apps/fixture/')->status);
		self::call('PUT', '/ocs/v2.php/cloud/users/weg/disable', self::ADMIN);
		self::assertSame(303, $browser->get('/index.php/apps/fixture/')->status);
		self::assertSame(401, self::call('GET', self::API . '/member', 'weg:Weggaan-12345')->status);
	}

	public function testAChangedPasswordCountsAtOnce(): void {
		self::call('POST', '/ocs/v2.php/cloud/users', self::ADMIN, ['userid' => 'ander', 'password' => 'Eerste-pass-1']);
		self::assertSame(200, self::call('GET', self::API . '/member', 'ander:Eerste-pass-1')->status);
		self::call('PUT', '/ocs/v2.php/cloud/users/ander', self::ADMIN, ['key' => 'password', 'value' => 'Tweede-pass-2']);
		self::assertSame(401, self::call('GET', self::API . '/member', 'ander:Eerste-pass-1')->status);
		self::assertSame(200, self::call('GET', self::API . '/member', 'ander:Tweede-pass-2')->status);
	}

	public function testRateLimitsOfGuestsAndMembers(): void {
		$statuses = $member = [];
		for ($i = 0; $i < 3; $i++) {
			$statuses[] = self::call('GET', self::API . '/limited')->status;
			$member[] = self::call('GET', self::API . '/userlimited', self::MEMBER)->status;
		}
		self::assertSame([200, 200, 429], $statuses);
		self::assertSame([200, 200, 429], $member);
		self::assertSame(200, self::call('GET', self::API . '/userlimited', self::ADMIN)->status, 'each member has their own');
	}

	public function testTooManyWrongSecretsAreRefused(): void {
		$statuses = [];
		for ($i = 0; $i < 12; $i++) {
			$statuses[] = self::call('GET', self::API . '/secret?token=wrong')->status;
		}
		self::assertSame(404, $statuses[0]);
		self::assertSame(429, $statuses[11]);
		self::assertSame(429, self::call('GET', self::API . '/secret?token=right')->status);
	}

	public function testAStrictPasswordConfirmationWantsThePasswordInTheCall(): void {
		self::assertSame(200, self::call('POST', self::API . '/confirmed', self::MEMBER)->status);
		$browser = $this->browser();
		$browser->login(self::MEMBER);
		$token = Browser::token($browser->get('/index.php/apps/fixture/'));
		self::assertSame(403, $browser->post(self::API . '/confirmed', [], ['Accept: application/json', 'OCS-APIRequest: true', 'requesttoken: ' . $token])->status);
	}

	public function testWhatTheHostCannotDoFailsClosed(): void {
		self::assertSame(500, self::call('GET', self::API . '/cors')->status);
	}

	public function testThePageOfAnErrorTellsNoDetails(): void {
		$answer = self::send('GET', '/index.php/apps/fixture/broken', ['Accept: text/html']);
		self::assertSame(500, $answer->status);
		self::assertStringNotContainsString('secret detail', $answer->body);
		self::assertStringContainsString($answer->header('X-Request-Id'), $answer->body);
	}

	private function browser(): Browser {
		return new Browser(static fn (string $method, string $path, array $headers, ?string $body): Answer => self::send($method, $path, $headers, $body));
	}
}
