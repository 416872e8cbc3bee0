<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

final class PagesTest extends HostTestCase {
	public function testThePageOfAMember(): void {
		$page = $this->page();
		self::assertMatchesRegularExpression('/<head data-user="mieke" data-user-displayname="Mieke Maes" data-requesttoken="[^"]+:[^"]+">/', $page->body);
		self::assertStringContainsString('<div id="content" class="app-fixture">', $page->body);
		self::assertStringContainsString('id="body-user"', $page->body);
		self::assertStringContainsString('aria-current="page"', $page->body);
		self::assertStringContainsString('/index.php/avatar/mieke/64', $page->body);
		self::assertStringNotContainsString('Fixture admin', $page->body);
		self::assertStringContainsString('Fixture admin', self::send('GET', '/index.php/apps/fixture/', [], null, self::ADMIN)->body);
	}

	public function testInitialStateIsBase64Json(): void {
		preg_match('/id="initial-state-fixture-things" value="([^"]+)"/', $this->page()->body, $found);
		self::assertSame(['één', 'twee'], json_decode((string)base64_decode($found[1]), true));
		self::assertStringContainsString('id="initial-state-core-capabilities"', $this->page()->body);
	}

	public function testScriptsComeInOrderWithTheNonce(): void {
		self::call('PUT', '/ocs/v2.php/cloud/users/mieke', self::MEMBER, ['key' => 'language', 'value' => 'nl']);
		$page = $this->page();
		preg_match_all('#<script nonce="([^"]+)" defer src="([^"?]+)\?v=#', $page->body, $found);
		self::assertSame(['/core/js/host.js', '/apps/fixture/l10n/nl.js', '/apps/fixture/js/fixture-main.js'], $found[2]);
		self::assertCount(1, array_unique($found[1]));
		self::assertStringContainsString("script-src 'nonce-" . $found[1][0] . "'", $page->header('Content-Security-Policy'));
		self::assertStringContainsString('<p>Hallo</p>', $page->body);
		self::assertStringContainsString('lang="nl"', $page->body);
		self::assertStringContainsString('/apps/fixture/css/fixture-main.css', $page->body);
		self::call('PUT', '/ocs/v2.php/cloud/users/mieke', self::MEMBER, ['key' => 'language', 'value' => 'en']);
	}

	/** As a server of version 32 sends it, but for the nonce. */
	public function testTheContentSecurityPolicyIsTheServers(): void {
		$policy = preg_replace("/'nonce-[^']+'/", "'nonce-N'", $this->page()->header('Content-Security-Policy'));
		self::assertSame("default-src 'none';base-uri 'none';manifest-src 'self';script-src 'nonce-N';script-src-elem 'strict-dynamic' 'nonce-N';"
			. "style-src 'self' 'unsafe-inline';img-src 'self' data: blob: https://tile.example;font-src 'self' data: https://font.example;connect-src 'self';"
			. "media-src 'self';frame-ancestors 'self';form-action 'self'", $policy);
	}

	public function testTheOtherSecurityHeaders(): void {
		$page = $this->page();
		self::assertSame(['no-referrer', 'nosniff', 'SAMEORIGIN', 'none', 'noindex, nofollow'], array_map(
			$page->header(...),
			['Referrer-Policy', 'X-Content-Type-Options', 'X-Frame-Options', 'X-Permitted-Cross-Domain-Policies', 'X-Robots-Tag'],
		));
		self::assertSame("default-src 'none';base-uri 'none';manifest-src 'self';frame-ancestors 'none'", self::call('GET', self::API . '/public')->header('Content-Security-Policy'));
	}

	public function testTheTextsOfTemplatesAreEscaped(): void {
		self::assertStringContainsString('&lt;b&gt;Title&lt;/b&gt;', $this->page()->body);
	}

	public function testThePublicPage(): void {
		$page = self::send('GET', '/index.php/apps/fixture/open', ['Accept: text/html']);
		self::assertSame(200, $page->status);
		self::assertStringContainsString('id="body-public"', $page->body);
		self::assertStringContainsString('<span class="header-title">Open page</span>', $page->body);
		self::assertStringNotContainsString('data-user=', $page->body);
	}

	public function testTheLoginPageSpeaksThreeLanguages(): void {
		foreach (['nl' => 'Inloggen', 'fr-BE,fr;q=0.9' => 'Se connecter', 'en' => 'Log in', 'de' => 'Log in'] as $language => $title) {
			self::assertStringContainsString('<h2>' . $title . '</h2>', self::send('GET', '/index.php/login', ['Accept: text/html', 'Accept-Language: ' . $language])->body);
		}
	}

	public function testDemoMembersAreListedWhoExist(): void {
		HostServer::get()->occ('config:app:set', 'fixture', 'demo_members', '--value=' . json_encode([
			['uid' => 'mieke', 'name' => 'Mieke', 'about' => 'Props maker', 'password' => 'Mieke-pass-1'],
			['uid' => 'nobody', 'name' => 'Nobody', 'about' => '', 'password' => 'x'],
		], JSON_THROW_ON_ERROR));
		$page = self::send('GET', '/index.php/login', ['Accept: text/html']);
		self::assertStringContainsString('data-user="mieke" data-password="Mieke-pass-1"', $page->body);
		self::assertStringContainsString('Props maker', $page->body);
		self::assertStringNotContainsString('data-user="nobody"', $page->body);
		HostServer::get()->occ('config:app:set', 'fixture', 'demo_members', '--value=[]');
	}

	public function testTheChosenAppearanceIsOnTheBody(): void {
		self::assertSame(200, self::call('PUT', '/ocs/v2.php/apps/theming/api/v1/theme/dark/enable', self::MEMBER)->status);
		self::assertStringContainsString('data-theme-dark data-themes="dark"', $this->page()->body);
		self::call('PUT', '/ocs/v2.php/apps/theming/api/v1/theme/default/enable', self::MEMBER);
		self::assertStringContainsString('data-theme-default data-themes="default"', $this->page()->body);
		self::assertSame(400, self::call('PUT', '/ocs/v2.php/apps/theming/api/v1/theme/pink/enable', self::MEMBER)->status);
	}

	public function testAnAvatarIsAPicture(): void {
		$answer = self::send('GET', '/index.php/avatar/mieke/64');
		self::assertSame('image/svg+xml', $answer->header('Content-Type'));
		self::assertStringContainsString('>MM</text>', $answer->body);
		self::assertSame(304, self::send('GET', '/index.php/avatar/mieke/64', ['If-None-Match: ' . $answer->header('ETag')])->status);
		self::assertSame(200, self::send('GET', '/index.php/avatar/mieke/64/dark')->status);
		self::assertSame(404, self::send('GET', '/index.php/avatar/nobody/64')->status);
	}

	public function testOnlyAnAdminReadsTheMail(): void {
		self::assertSame(403, self::send('GET', '/index.php/host/mail', ['Accept: text/html'], null, self::MEMBER)->status);
		$folder = HostServer::get()->data . '/outbox';
		if (!is_dir($folder)) {
			mkdir($folder);
		}
		file_put_contents($folder . '/1.eml', "Subject: =?UTF-8?Q?Caf=C3=A9?=\r\nTo: a@example.org\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<b>caf=C3=A9</b>\r\n");
		self::assertStringContainsString('Café', self::send('GET', '/index.php/host/mail', ['Accept: text/html'], null, self::ADMIN)->body);
		self::assertStringContainsString('&lt;b&gt;café', self::send('GET', '/index.php/host/mail/1.eml', ['Accept: text/html'], null, self::ADMIN)->body);
		self::assertSame(404, self::send('GET', '/index.php/host/mail/..%2fhost.db', [], null, self::ADMIN)->status);
	}

	public function testTheNotificationsPage(): void {
		$page = self::send('GET', '/index.php/host/notifications', ['Accept: text/html'], null, self::MEMBER);
		self::assertSame(200, $page->status);
		self::assertStringContainsString('No notifications', $page->body);
	}

	public function testANotificationIsPreparedInTheReadersLanguage(): void {
		$path = '/ocs/v2.php/apps/notifications/api/v2/notifications';
		self::call('PUT', '/ocs/v2.php/cloud/users/mieke', self::MEMBER, ['key' => 'language', 'value' => 'nl']);
		self::assertSame(200, self::call('POST', self::API . '/notify', self::MEMBER, ['name' => 'Jan'])->status);
		$list = self::call('GET', $path, self::MEMBER)->data();
		self::assertSame(['fixture', 'Hallo <Jan>', 'thing'], [$list[0]['app'], $list[0]['subject'], $list[0]['object_type']]);
		self::assertSame([], self::call('GET', $path, self::ADMIN)->data());
		$page = self::send('GET', '/index.php/host/notifications', ['Accept: text/html'], null, self::MEMBER);
		self::assertStringContainsString('Hallo &lt;Jan&gt;', $page->body);
		self::assertStringContainsString('Nieuwe meldingen: 1', $page->body);
		self::assertSame(404, self::call('GET', $path . '/' . $list[0]['notification_id'], self::ADMIN)->status);
		self::assertSame(200, self::call('DELETE', $path . '/' . $list[0]['notification_id'], self::MEMBER)->status);
		self::assertSame([], self::call('GET', $path, self::MEMBER)->data());
		self::call('PUT', '/ocs/v2.php/cloud/users/mieke', self::MEMBER, ['key' => 'language', 'value' => 'en']);
	}

	public function testAFreshToken(): void {
		self::assertMatchesRegularExpression('#^[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$#', self::send('GET', '/index.php/csrftoken')->json()['token']);
	}

	private function page(): Answer {
		return self::send('GET', '/index.php/apps/fixture/', ['Accept: text/html'], null, self::MEMBER);
	}
}
