<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use GuzzleHttp\Handler\MockHandler;
use GuzzleHttp\Psr7\Response;
use OCP\Http\Client\IClient;
use OCP\Http\Client\LocalServerException;
use PHPUnit\Framework\Attributes\DataProvider;
use SmartCommons\DevHost\Services\HttpClient\ClientService;
use SmartCommons\DevHost\Services\HttpClient\LocalAddressGuard;

final class HttpClientTest extends HostTestCase {
	private const DNS = [
		'ted.example.org' => ['198.51.100.7', '93.184.216.34'],
		'good.example.org' => ['93.184.216.34'],
		'inside.example.org' => ['93.184.216.34', '10.0.0.5'],
		'mapped.example.org' => ['::ffff:127.0.0.1'],
	];

	#[DataProvider('localHosts')]
	public function testRefusesLocalHosts(string $host): void {
		$this->expectException(LocalServerException::class);
		$this->client()->get('http://' . $host . '/');
	}

	/** @return iterable<string, array{string}> */
	public static function localHosts(): iterable {
		$hosts = [
			'localhost', 'LOCALHOST', 'server', 'db.internal', 'nas.local', 'nas.lan', 'nas.local.', '127.0.0.1', '127.1', '2130706433',
			'0x7f000001', '0177.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.8', '0.0.0.0',
			'[::1]', '[fe80::1]', '[fd00::1]', '[::ffff:10.0.0.1]', '[2002:7f00:1::]', '[64:ff9b::7f00:1]',
			'inside.example.org', 'mapped.example.org', 'unknown.example.org',
		];
		foreach ($hosts as $host) {
			yield $host => [$host];
		}
	}

	public function testAsksOtherMachines(): void {
		$response = $this->client(new Response(200, ['ETag' => 'x'], 'hello'))->get('https://good.example.org/feed');
		self::assertSame([200, 'hello', 'x', ''], [$response->getStatusCode(), $response->getBody(), $response->getHeader('etag'), $response->getHeader('none')]);
	}

	public function testPublicAddressesAreNotLocal(): void {
		$guard = $this->guard();
		foreach (['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '100.128.0.1', '192.0.1.1', '172.32.0.1'] as $address) {
			self::assertFalse($guard->isLocalAddress($address), $address);
			self::assertSame([$address], $guard->resolve($address));
		}
	}

	public function testRedirectInsideIsRefused(): void {
		$client = $this->client(new Response(302, ['Location' => 'http://169.254.169.254/secrets']), new Response(200, [], 'secret'));
		$this->expectException(LocalServerException::class);
		$client->get('https://good.example.org/');
	}

	public function testRedirectToANameThatLeadsInsideIsRefused(): void {
		$client = $this->client(new Response(302, ['Location' => 'http://inside.example.org/']), new Response(200, [], 'secret'));
		$this->expectException(LocalServerException::class);
		$client->get('https://good.example.org/');
	}

	public function testLocalAddressCanBeAllowed(): void {
		$allow = ['nextcloud' => ['allow_local_address' => true]];
		self::assertSame('ok', $this->client(new Response(200, [], 'ok'))->get('http://127.0.0.1:8080/', $allow)->getBody());
		$this->config->setSystemValue('allow_local_remote_servers', true);
		self::assertSame('ok', $this->client(new Response(200, [], 'ok'))->post('http://localhost/', ['body' => ['a' => 'b']])->getBody());
	}

	public function testStreamComesAsAResource(): void {
		$body = $this->client(new Response(200, [], 'long text'))->get('https://good.example.org/', ['stream' => true])->getBody();
		self::assertIsResource($body);
		self::assertSame('long', fread($body, 4));
	}

	public function testAddressWithoutHost(): void {
		$this->expectException(LocalServerException::class);
		$this->client()->get('/relative');
	}

	private function guard(): LocalAddressGuard {
		return new LocalAddressGuard($this->config, static fn (string $host): array => self::DNS[$host] ?? []);
	}

	private function client(Response ...$responses): IClient {
		return (new ClientService($this->config, $this->guard(), new MockHandler(array_values($responses))))->newClient();
	}
}
