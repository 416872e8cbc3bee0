<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Accounts;

use OCP\IUser;

interface IAccountManager {
	public const SCOPE_PRIVATE = 'v2-private';
	public const SCOPE_LOCAL = 'v2-local';
	public const SCOPE_FEDERATED = 'v2-federated';
	public const SCOPE_PUBLISHED = 'v2-published';
	public const ALLOWED_SCOPES = [self::SCOPE_PRIVATE, self::SCOPE_LOCAL, self::SCOPE_FEDERATED, self::SCOPE_PUBLISHED];
	public const PROPERTY_AVATAR = 'avatar';
	public const PROPERTY_DISPLAYNAME = 'displayname';
	/** @deprecated 27.0.0 */
	public const PROPERTY_DISPLAYNAME_LEGACY = 'display-name';
	public const PROPERTY_PHONE = 'phone';
	public const PROPERTY_EMAIL = 'email';
	public const PROPERTY_WEBSITE = 'website';
	public const PROPERTY_ADDRESS = 'address';
	/** @deprecated 32.0.0 */
	public const PROPERTY_TWITTER = 'twitter';
	public const PROPERTY_BLUESKY = 'bluesky';
	public const PROPERTY_FEDIVERSE = 'fediverse';
	public const PROPERTY_ORGANISATION = 'organisation';
	public const PROPERTY_ROLE = 'role';
	public const PROPERTY_HEADLINE = 'headline';
	public const PROPERTY_BIOGRAPHY = 'biography';
	public const PROPERTY_PROFILE_ENABLED = 'profile_enabled';
	public const PROPERTY_BIRTHDATE = 'birthdate';
	public const PROPERTY_PRONOUNS = 'pronouns';
	public const ALLOWED_PROPERTIES = [self::PROPERTY_ADDRESS, self::PROPERTY_AVATAR, self::PROPERTY_BIOGRAPHY, self::PROPERTY_BIRTHDATE, self::PROPERTY_DISPLAYNAME, self::PROPERTY_EMAIL, self::PROPERTY_FEDIVERSE, self::PROPERTY_HEADLINE, self::PROPERTY_ORGANISATION, self::PROPERTY_PHONE, self::PROPERTY_PROFILE_ENABLED, self::PROPERTY_PRONOUNS, self::PROPERTY_ROLE, self::PROPERTY_TWITTER, self::PROPERTY_BLUESKY, self::PROPERTY_WEBSITE];
	public const COLLECTION_EMAIL = 'additional_mail';
	public const NOT_VERIFIED = '0';
	public const VERIFICATION_IN_PROGRESS = '1';
	public const VERIFIED = '2';

	public function getAccount(IUser $user): IAccount;

	/** @throws \InvalidArgumentException */
	public function updateAccount(IAccount $account): void;

	/**
	 * @param string[] $values
	 * @return array<array-key, mixed>
	 */
	public function searchUsers(string $property, array $values): array;
}
