<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

interface IReference extends \JsonSerializable {
	public function getId(): string;

	public function setAccessible(bool $accessible): void;

	public function getAccessible(): bool;

	public function setTitle(string $title): void;

	public function getTitle(): string;

	public function setDescription(?string $description): void;

	public function getDescription(): ?string;

	public function setImageUrl(?string $imageUrl): void;

	public function getImageUrl(): ?string;

	public function setImageContentType(?string $contentType): void;

	public function getImageContentType(): ?string;

	public function setUrl(?string $url): void;

	public function getUrl(): string;

	/** @param ?array<string, mixed> $richObject */
	public function setRichObject(string $type, ?array $richObject): void;

	public function getRichObjectType(): string;

	/** @return array<string, mixed> */
	public function getRichObject(): array;

	/**
	 * @return array{id: string, name: string, description: ?string, thumb: ?string, link: string}
	 */
	public function getOpenGraphObject(): array;

	/** @return array<string, mixed> */
	public function jsonSerialize(): array;
}
