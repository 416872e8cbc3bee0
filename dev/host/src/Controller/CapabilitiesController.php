<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\ServerVersion;
use SmartCommons\DevHost\Pages\Capabilities;

/** Version and capabilities of this server. */
final class CapabilitiesController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ServerVersion $version,
		private readonly Capabilities $capabilities,
	) {
		parent::__construct($appName, $request);
	}

	#[PublicPage]
	#[NoCSRFRequired]
	#[ApiRoute(verb: 'GET', url: '/capabilities', root: '/cloud')]
	public function getCapabilities(): DataResponse {
		return new DataResponse([
			'version' => [
				'major' => $this->version->getMajorVersion(),
				'minor' => $this->version->getMinorVersion(),
				'micro' => $this->version->getPatchVersion(),
				'string' => $this->version->getVersionString(),
				'edition' => '',
				'extendedSupport' => false,
			],
			'capabilities' => $this->capabilities->all(),
		]);
	}
}
