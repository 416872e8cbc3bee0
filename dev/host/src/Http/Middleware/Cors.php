<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\CORS as CorsAttribute;
use OCP\AppFramework\Middleware;
use SmartCommons\DevHost\Http\MethodReflector;
use SmartCommons\DevHost\Kernel\NotSupported;

/** Cross-origin API calls are not imitated: a method that asks for them says so by name. */
final class Cors extends Middleware {
	public function __construct(
		private readonly MethodReflector $reflector,
	) {
	}

	public function beforeController(Controller $controller, string $methodName): void {
		if ($this->reflector->hasAnnotationOrAttribute('CORS', CorsAttribute::class)) {
			throw new NotSupported('The attribute CORS');
		}
	}
}
