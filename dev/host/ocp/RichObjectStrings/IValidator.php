<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\RichObjectStrings;

/**
 * @psalm-type RichObjectParameter = array{type: string, id: string, name: string, server?: string, link?: string, 'call-type'?: 'one2one'|'group'|'public', 'icon-url'?: string, 'message-id'?: string, boardname?: string, stackname?: string, size?: string, path?: string, mimetype?: string, 'preview-available'?: 'yes'|'no', 'hide-download'?: 'yes'|'no', mtime?: string, latitude?: string, longitude?: string, description?: string, thumb?: string, website?: string, visibility?: '0'|'1', assignable?: '0'|'1', conversation?: string, etag?: string, permissions?: string, width?: string, height?: string, blurhash?: string}
 */
interface IValidator {
	public const PLACEHOLDER_REGEX = '[A-Za-z][A-Za-z0-9\-_.]+';

	/**
	 * @param array<string, array<string, string>> $parameters
	 * @throws InvalidObjectExeption
	 */
	public function validate(string $subject, array $parameters): void;
}
