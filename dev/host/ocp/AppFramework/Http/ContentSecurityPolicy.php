<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/** What a usual page may load: its own server, and pictures that are part of the page. */
class ContentSecurityPolicy extends EmptyContentSecurityPolicy {
	/** @var bool */
	protected $inlineScriptAllowed = false;

	protected ?bool $evalWasmAllowed = false;

	/** @var ?bool */
	protected $strictDynamicAllowed = false;

	/** @var ?bool */
	protected $strictDynamicAllowedOnScripts = true;

	/** @var ?bool */
	protected $inlineStyleAllowed = true;

	/** @var ?array<array-key, string> */
	protected $allowedScriptDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $allowedStyleDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $allowedImageDomains = ["'self'", 'data:', 'blob:'];

	/** @var ?array<array-key, string> */
	protected $allowedConnectDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $allowedMediaDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $allowedObjectDomains = [];

	/** @var ?array<array-key, string> */
	protected $allowedFrameDomains = [];

	/** @var ?array<array-key, string> */
	protected $allowedFontDomains = ["'self'", 'data:'];

	/** @var ?array<array-key, string> */
	protected $allowedFrameAncestors = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $allowedWorkerSrcDomains = [];

	/** @var ?array<array-key, string> */
	protected $allowedFormActionDomains = ["'self'"];

	/** @var ?array<array-key, string> */
	protected $reportTo = [];
}
