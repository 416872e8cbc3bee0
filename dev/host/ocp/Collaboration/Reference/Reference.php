<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

/**
 * @psalm-type OpenGraphObject = array{id: string, name: string, description: ?string, thumb: ?string, link: string}
 */
class Reference implements IReference {
	protected bool $accessible = true;
	protected ?string $title = null;
	protected ?string $description = null;
	protected ?string $imageUrl = null;
	protected ?string $contentType = null;
	protected ?string $url = null;
	protected ?string $richObjectType = null;

	/** @var ?array<string, mixed> */
	protected ?array $richObject = null;

	public function __construct(
		private string $reference,
	) {
	}

	public function getId(): string {
		return $this->reference;
	}

	public function setAccessible(bool $accessible): void {
		$this->accessible = $accessible;
	}

	public function getAccessible(): bool {
		return $this->accessible;
	}

	public function setTitle(string $title): void {
		$this->title = $title;
	}

	public function getTitle(): string {
		return $this->title ?? $this->reference;
	}

	public function setDescription(?string $description): void {
		$this->description = $description;
	}

	public function getDescription(): ?string {
		return $this->description;
	}

	public function setImageUrl(?string $imageUrl): void {
		$this->imageUrl = $imageUrl;
	}

	public function getImageUrl(): ?string {
		return $this->imageUrl;
	}

	public function setImageContentType(?string $contentType): void {
		$this->contentType = $contentType;
	}

	public function getImageContentType(): ?string {
		return $this->contentType;
	}

	public function setUrl(?string $url): void {
		$this->url = $url;
	}

	public function getUrl(): string {
		return $this->url ?? $this->reference;
	}

	/** @param ?array<string, mixed> $richObject */
	public function setRichObject(string $type, ?array $richObject): void {
		$this->richObjectType = $type;
		$this->richObject = $richObject;
	}

	public function getRichObjectType(): string {
		return $this->richObjectType ?? 'open-graph';
	}

	/** @return array<string, mixed> */
	public function getRichObject(): array {
		return $this->richObject ?? $this->getOpenGraphObject();
	}

	/**
	 * @return array{id: string, name: string, description: ?string, thumb: ?string, link: string}
	 */
	public function getOpenGraphObject(): array {
		return ['id' => $this->getId(), 'name' => $this->getTitle(), 'description' => $this->description, 'thumb' => $this->imageUrl, 'link' => $this->getUrl()];
	}

	/** @return array<string, mixed> */
	public static function toCache(IReference $reference): array {
		return [
			'id' => $reference->getId(),
			'title' => $reference->getTitle(),
			'imageUrl' => $reference->getImageUrl(),
			'imageContentType' => $reference->getImageContentType(),
			'description' => $reference->getDescription(),
			'link' => $reference->getUrl(),
			'accessible' => $reference->getAccessible(),
			'richObjectType' => $reference->getRichObjectType(),
			'richObject' => $reference->getRichObject(),
		];
	}

	/** @param array<string, mixed> $cache */
	public static function fromCache(array $cache): IReference {
		$reference = new Reference($cache['id']);
		$reference->setTitle($cache['title']);
		$reference->setDescription($cache['description']);
		$reference->setImageUrl($cache['imageUrl']);
		$reference->setImageContentType($cache['imageContentType']);
		$reference->setUrl($cache['link']);
		$reference->setRichObject($cache['richObjectType'], $cache['richObject']);
		$reference->setAccessible($cache['accessible']);
		return $reference;
	}

	/** @return array<string, mixed> */
	public function jsonSerialize(): array {
		return [
			'richObjectType' => $this->getRichObjectType(),
			'richObject' => $this->getRichObject(),
			'openGraphObject' => $this->getOpenGraphObject(),
			'accessible' => $this->accessible,
		];
	}
}
