<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Files\Rules\AllowedHosts;
use OCA\SmartCommons\Workspace\Files\Rules\DocumentType;
use OCA\SmartCommons\Workspace\Files\Rules\DownloadName;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(AllowedHosts::class)]
#[CoversClass(DocumentType::class)]
#[CoversClass(DownloadName::class)]
final class FetchRulesTest extends TestCase {
	use TestTrait;

	/** @return iterable<array{string, bool}> */
	public static function addresses(): iterable {
		yield ['https://docs.example.org/a.pdf', true];
		yield ['HTTP://DOCS.example.org./a.pdf', true];
		yield ['https://docs.example.org:443/', true];
		yield ['http://127.0.0.1:8123/x', true];
		yield ['http://127.0.0.1/x', false];
		yield ['https://docs.example.org:8443/', false];
		yield ['https://evil.example.org/', false];
		yield ['https://docs.example.org.evil.net/', false];
		yield ['https://docs.example.org@evil.net/', false];
		yield ['https://docs.example.org\\@evil.net/', false];
		yield ['https://user:word@docs.example.org/', false];
		yield ['ftp://docs.example.org/', false];
		yield ['file:///etc/passwd', false];
		yield ["https://docs.example.org/\r\nHost: evil.net", false];
		yield ['//docs.example.org/', false];
		yield ['', false];
	}

	#[DataProvider('addresses')]
	public function testOnlyListedHosts(string $url, bool $allowed): void {
		self::assertSame($allowed, AllowedHosts::allows($url, ['docs.example.org', '127.0.0.1:8123']));
	}

	public function testWhateverAnAddressIsNothingIsAllowedThatIsNotListed(): void {
		$pieces = Generators::seq(Generators::elements('http', 's', '://', ':', '//', '/', '@', '\\', 'docs.example.org', 'evil.net', '.', '?', '#', ':80', ' ', "\t", '%2f', '[', ']'));
		$this->limitTo(2000)->forAll($pieces)->then(function (array $pieces): void {
			$url = implode('', $pieces);
			self::assertFalse(AllowedHosts::allows($url, []));
			if (AllowedHosts::allows($url, ['docs.example.org'])) {
				self::assertMatchesRegularExpression('~^https?://docs\.example\.org\.?(:(80|443))?([/?#]|$)~i', $url);
			}
		});
	}

	/** @return iterable<array{string, ?string}> */
	public static function redirects(): iterable {
		yield ['/b', 'https://a.org/b'];
		yield ['b?x=1', 'https://a.org/dir/b?x=1'];
		yield ['?y', 'https://a.org/dir/page?y'];
		yield ['//evil.net/b', 'https://evil.net/b'];
		yield ['http://evil.net/b#part', 'http://evil.net/b'];
		yield ['javascript:alert(1)', 'javascript:alert(1)'];
		yield ['', null];
		yield ["/a\r\nb", null];
	}

	#[DataProvider('redirects')]
	public function testRedirects(string $location, ?string $expected): void {
		self::assertSame($expected, AllowedHosts::next('https://a.org/dir/page?x', $location));
	}

	/** @return iterable<array{string, string, string, ?string}> */
	public static function files(): iterable {
		yield ['application/pdf', 'a.pdf', '%PDF-1.7', 'pdf'];
		yield ['application/pdf; charset=binary', 'download', '%PDF-1.7', 'pdf'];
		yield ['application/octet-stream', 'bestek.docx', "PK\x03\x04", 'docx'];
		yield ['application/octet-stream', 'download', '%PDF-1.4', 'pdf'];
		yield ['application/zip', 'plans.zip', "PK\x03\x04", 'zip'];
		yield ['image/jpeg', 'photo.JPEG', "\xFF\xD8\xFF\xE0", 'jpg'];
		yield ['text/plain', 'notes.txt', 'Hello', 'txt'];
		yield ['application/xml', 'notice.xml', '<?xml version="1.0"?><ContractNotice/>', 'xml'];
		yield ['text/html', 'a.pdf', '<!DOCTYPE html><html>', null];
		yield ['application/pdf', 'a.pdf', "\n <html><body>Log in", null];
		yield ['application/pdf', 'a.pdf', "MZ\x90\x00", null];
		yield ['application/octet-stream', 'setup.exe', "MZ\x90\x00", null];
		yield ['image/svg+xml', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', null];
		yield ['text/plain', 'a.txt', "bin\0ary", null];
	}

	#[DataProvider('files')]
	public function testOnlyDocuments(string $type, string $name, string $head, ?string $ending): void {
		self::assertSame($ending, DocumentType::ending($type, $name, $head));
	}

	public function testNamesOfDownloads(): void {
		self::assertSame('Bestek é.pdf', DownloadName::of("attachment; filename=\"x.pdf\"; filename*=UTF-8''Bestek%20%C3%A9.pdf", 'https://a.org/1', ''));
		self::assertSame('plan.pdf', DownloadName::of('attachment; filename="plan.pdf"', 'https://a.org/1', ''));
		self::assertSame('plan.pdf', DownloadName::of('inline; filename=plan.pdf', 'https://a.org/1', ''));
		self::assertSame('terms é.pdf', DownloadName::of('', 'https://a.org/x/terms%20%C3%A9.pdf?v=2', 'Label'));
		self::assertSame('Label', DownloadName::of('', 'https://a.org/download/12', 'Label'));
		self::assertSame('a.pdf.docx', DownloadName::withEnding('a.pdf', 'docx'));
		self::assertSame('a.JPEG', DownloadName::withEnding('a.JPEG', 'jpg'));
	}
}
