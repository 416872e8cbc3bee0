<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** Which sources a page may load from; this one allows nothing until something is added. */
class EmptyContentSecurityPolicy {
	protected ?string $jsNonce = null;

	/** @var ?bool */
	protected $strictDynamicAllowed = null;

	/** @var ?bool */
	protected $strictDynamicAllowedOnScripts = null;

	protected ?bool $evalWasmAllowed = null;

	/** @var ?bool */
	protected $inlineStyleAllowed = null;

	/** @var ?array<array-key, string> */
	protected $allowedScriptDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedStyleDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedFontDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedImageDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedConnectDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedMediaDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedObjectDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedFrameDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedFrameAncestors = null;

	/** @var ?array<array-key, string> */
	protected $allowedWorkerSrcDomains = null;

	/** @var ?array<array-key, string> */
	protected $allowedFormActionDomains = null;

	/** @var ?array<array-key, string> */
	protected $reportTo = null;

	/** @return $this */
	public function useStrictDynamic(bool $state = false): self {
		$this->strictDynamicAllowed = $state;
		return $this;
	}

	/** @return $this */
	public function useStrictDynamicOnScripts(bool $state = false): self {
		$this->strictDynamicAllowedOnScripts = $state;
		return $this;
	}

	/**
	 * @param string $nonce already encoded
	 * @return $this
	 */
	public function useJsNonce($nonce) {
		$this->jsNonce = $nonce;
		return $this;
	}

	/** @return $this */
	public function allowEvalWasm(bool $state = true) {
		$this->evalWasmAllowed = $state;
		return $this;
	}

	/**
	 * @param bool $state
	 * @return $this
	 */
	public function allowInlineStyle($state = true) {
		$this->inlineStyleAllowed = $state;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedScriptDomain($domain) {
		$this->allowedScriptDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowScriptDomain($domain) {
		$this->allowedScriptDomains = array_diff($this->allowedScriptDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedStyleDomain($domain) {
		$this->allowedStyleDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowStyleDomain($domain) {
		$this->allowedStyleDomains = array_diff($this->allowedStyleDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFontDomain($domain) {
		$this->allowedFontDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowFontDomain($domain) {
		$this->allowedFontDomains = array_diff($this->allowedFontDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedImageDomain($domain) {
		$this->allowedImageDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowImageDomain($domain) {
		$this->allowedImageDomains = array_diff($this->allowedImageDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedConnectDomain($domain) {
		$this->allowedConnectDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowConnectDomain($domain) {
		$this->allowedConnectDomains = array_diff($this->allowedConnectDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedMediaDomain($domain) {
		$this->allowedMediaDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowMediaDomain($domain) {
		$this->allowedMediaDomains = array_diff($this->allowedMediaDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedObjectDomain($domain) {
		$this->allowedObjectDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowObjectDomain($domain) {
		$this->allowedObjectDomains = array_diff($this->allowedObjectDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFrameDomain($domain) {
		$this->allowedFrameDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowFrameDomain($domain) {
		$this->allowedFrameDomains = array_diff($this->allowedFrameDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFrameAncestorDomain($domain) {
		$this->allowedFrameAncestors[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowFrameAncestorDomain($domain) {
		$this->allowedFrameAncestors = array_diff($this->allowedFrameAncestors ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedWorkerSrcDomain(string $domain) {
		$this->allowedWorkerSrcDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowWorkerSrcDomain(string $domain) {
		$this->allowedWorkerSrcDomains = array_diff($this->allowedWorkerSrcDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFormActionDomain(string $domain) {
		$this->allowedFormActionDomains[] = $domain;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function disallowFormActionDomain(string $domain) {
		$this->allowedFormActionDomains = array_diff($this->allowedFormActionDomains ?? [], [$domain]);
		return $this;
	}

	/**
	 * @param string $location
	 * @return $this
	 */
	public function addReportTo(string $location) {
		$this->reportTo[] = $location;
		return $this;
	}

	/**
	 * The header's value, directives in the server's order.
	 *
	 * @return string
	 */
	public function buildPolicy() {
		$policy = ["default-src 'none'", "base-uri 'none'", "manifest-src 'self'", ...$this->scriptDirectives()];
		if (!empty($this->allowedStyleDomains) || $this->inlineStyleAllowed) {
			$sources = $this->inlineStyleAllowed ? [...($this->allowedStyleDomains ?? []), "'unsafe-inline'"] : $this->allowedStyleDomains ?? [];
			$policy[] = 'style-src ' . implode(' ', $sources);
		}
		$directives = [
			'img-src' => $this->allowedImageDomains,
			'font-src' => $this->allowedFontDomains,
			'connect-src' => $this->allowedConnectDomains,
			'media-src' => $this->allowedMediaDomains,
			'object-src' => $this->allowedObjectDomains,
			'frame-src' => $this->allowedFrameDomains,
			'frame-ancestors' => empty($this->allowedFrameAncestors) ? ["'none'"] : $this->allowedFrameAncestors,
			'worker-src' => $this->allowedWorkerSrcDomains,
			'form-action' => $this->allowedFormActionDomains,
			'report-uri' => $this->reportTo,
		];
		foreach ($directives as $name => $sources) {
			if (!empty($sources)) {
				$policy[] = $name . ' ' . implode(' ', $sources);
			}
		}
		return implode(';', $policy);
	}

	/** @return list<string> */
	private function scriptDirectives(): array {
		$hasNonce = $this->jsNonce !== null;
		if (empty($this->allowedScriptDomains) && !$this->evalWasmAllowed && !$hasNonce) {
			return [];
		}
		$sources = [];
		$domains = $this->allowedScriptDomains ?? [];
		if ($hasNonce) {
			if ($this->strictDynamicAllowed) {
				$sources[] = "'strict-dynamic'";
			}
			$sources[] = "'nonce-" . (string)$this->jsNonce . "'";
			// A nonce says more than 'self'.
			$domains = array_diff($domains, ["'self'"]);
		}
		array_push($sources, ...array_values($domains));
		if ($this->evalWasmAllowed) {
			$sources[] = "'wasm-unsafe-eval'";
		}
		$directives = ['script-src ' . implode(' ', $sources)];
		if ($this->strictDynamicAllowedOnScripts && $hasNonce && !$this->strictDynamicAllowed) {
			$directives[] = "script-src-elem 'strict-dynamic' " . implode(' ', $sources);
		}
		return $directives;
	}
}
