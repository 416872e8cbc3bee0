<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** Which abilities of the browser a page may use; this one allows none until something is added. */
class EmptyFeaturePolicy {
	/** @var ?array<array-key, string> */
	protected $autoplayDomains = null;

	/** @var ?array<array-key, string> */
	protected $cameraDomains = null;

	/** @var ?array<array-key, string> */
	protected $fullscreenDomains = null;

	/** @var ?array<array-key, string> */
	protected $geolocationDomains = null;

	/** @var ?array<array-key, string> */
	protected $microphoneDomains = null;

	/** @var ?array<array-key, string> */
	protected $paymentDomains = null;

	/** @return $this */
	public function addAllowedAutoplayDomain(string $domain): self {
		$this->autoplayDomains[] = $domain;
		return $this;
	}

	/** @return $this */
	public function addAllowedCameraDomain(string $domain): self {
		$this->cameraDomains[] = $domain;
		return $this;
	}

	/** @return $this */
	public function addAllowedFullScreenDomain(string $domain): self {
		$this->fullscreenDomains[] = $domain;
		return $this;
	}

	/** @return $this */
	public function addAllowedGeoLocationDomain(string $domain): self {
		$this->geolocationDomains[] = $domain;
		return $this;
	}

	/** @return $this */
	public function addAllowedMicrophoneDomain(string $domain): self {
		$this->microphoneDomains[] = $domain;
		return $this;
	}

	/** @return $this */
	public function addAllowedPaymentDomain(string $domain): self {
		$this->paymentDomains[] = $domain;
		return $this;
	}

	public function buildPolicy(): string {
		$features = [
			'autoplay' => $this->autoplayDomains,
			'camera' => $this->cameraDomains,
			'fullscreen' => $this->fullscreenDomains,
			'geolocation' => $this->geolocationDomains,
			'microphone' => $this->microphoneDomains,
			'payment' => $this->paymentDomains,
		];
		$policy = [];
		foreach ($features as $feature => $domains) {
			$policy[] = $feature . ' ' . (empty($domains) ? "'none'" : implode(' ', $domains));
		}
		return implode(';', $policy);
	}
}
