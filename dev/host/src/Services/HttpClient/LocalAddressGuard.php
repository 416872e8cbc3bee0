<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\HttpClient;

use OCP\Http\Client\LocalServerException;
use OCP\IConfig;
use OCP\Security\IRemoteHostValidator;

/** Keeps requests of apps away from this machine and its network, whatever way the address is written. */
final class LocalAddressGuard implements IRemoteHostValidator {
	private const LOCAL_NAMES = ['local', 'localhost', 'intranet', 'internal', 'private', 'corp', 'home', 'lan'];

	/** Ranges that PHP's own filter lets through: carrier-grade NAT and protocol assignments. */
	private const LOCAL_RANGES = [['100.64.0.0', 10], ['192.0.0.0', 24]];

	/** @param (\Closure(string): list<string>)|null $resolver host name to addresses, default DNS */
	public function __construct(
		private readonly IConfig $config,
		private readonly ?\Closure $resolver = null,
	) {
	}

	public function isValid(string $host): bool {
		if ($this->config->getSystemValueBool('allow_local_remote_servers')) {
			return true;
		}
		$host = idn_to_utf8(strtolower(rawurldecode($host)));
		if ($host === false || $host === '') {
			return false;
		}
		$host = trim($host, '[]');
		return !$this->isLocalName($host) && !$this->isLocalAddress($host);
	}

	/**
	 * Addresses of a host name, none of them local.
	 *
	 * @return non-empty-list<string>
	 * @throws LocalServerException
	 */
	public function resolve(string $host): array {
		$host = trim($host, '[]');
		$addresses = $this->normalize($host) !== null ? [$host] : ($this->resolver ?? $this->dns(...))($host);
		foreach ($addresses as $address) {
			if ($this->isLocalAddress($address)) {
				throw new LocalServerException('Host "' . $address . '" (' . $host . ') violates local access rules');
			}
		}
		return $addresses === [] ? throw new LocalServerException('No DNS record found for ' . $host) : $addresses;
	}

	public function isLocalAddress(string $address): bool {
		$ip = $this->normalize($address);
		if ($ip === null) {
			return false;
		}
		if (filter_var($ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE) === false) {
			return true;
		}
		$number = ip2long($ip);
		foreach ($number === false ? [] : self::LOCAL_RANGES as [$start, $bits]) {
			if ($number >> (32 - $bits) === (int)ip2long($start) >> (32 - $bits)) {
				return true;
			}
		}
		return false;
	}

	private function isLocalName(string $host): bool {
		$labels = explode('.', rtrim($host, '.'));
		return in_array(end($labels), self::LOCAL_NAMES, true) || (count($labels) === 1 && !str_contains($host, ':'));
	}

	/** Dotted or colon form of an address in any form that a system accepts, null when it is none. */
	private function normalize(string $host): ?string {
		if (str_contains($host, ':')) {
			return $this->normalizeV6((string)preg_replace('/%.*$/', '', $host));
		}
		$parts = explode('.', $host);
		if (count($parts) > 4) {
			return null;
		}
		$numbers = [];
		foreach ($parts as $part) {
			$number = match (true) {
				preg_match('/^0x[0-9a-f]+$/i', $part) === 1 => hexdec($part),
				preg_match('/^0[0-7]+$/', $part) === 1 => octdec($part),
				preg_match('/^\d+$/', $part) === 1 => (int)$part,
				default => null,
			};
			if ($number === null) {
				return null;
			}
			$numbers[] = (int)$number;
		}
		// The last number fills the bytes that are left: 127.1 is 127.0.0.1.
		$value = array_pop($numbers);
		foreach ($numbers as $i => $number) {
			$value += $number << (24 - 8 * $i);
		}
		return $value > 0xFFFFFFFF || ($numbers !== [] && max($numbers) > 255) ? null : long2ip($value);
	}

	/** IPv4 inside IPv6 (mapped, 6to4, NAT64) counts as that IPv4. */
	private function normalizeV6(string $host): ?string {
		$bytes = filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6) === false ? false : inet_pton($host);
		if ($bytes === false) {
			return null;
		}
		$inner = match (true) {
			str_starts_with($bytes, str_repeat("\0", 10) . "\xFF\xFF"), str_starts_with($bytes, "\0\x64\xFF\x9B") => substr($bytes, 12),
			str_starts_with($bytes, "\x20\x02") => substr($bytes, 2, 4),
			default => $bytes,
		};
		return (string)inet_ntop($inner);
	}

	/** @return list<string> */
	private function dns(string $host): array {
		$addresses = [];
		foreach (dns_get_record($host, DNS_A | DNS_AAAA) ?: [] as $record) {
			$addresses[] = (string)($record['ip'] ?? $record['ipv6'] ?? '');
		}
		return array_values(array_filter($addresses));
	}
}
