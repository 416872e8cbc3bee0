<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\SetupCheck;

class SetupResult implements \JsonSerializable {
	public const SUCCESS = 'success';
	public const INFO = 'info';
	public const WARNING = 'warning';
	public const ERROR = 'error';

	private ?string $name = null;

	/** @param 'success'|'info'|'warning'|'error' $severity */
	private function __construct(
		private string $severity,
		private ?string $description,
		/** @var ?array<string, array<string, string>> */
		private ?array $descriptionParameters,
		private ?string $linkToDoc,
	) {
	}

	/** @param ?array<string, array<string, string>> $descriptionParameters */
	public static function success(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::SUCCESS, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param ?array<string, array<string, string>> $descriptionParameters */
	public static function info(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::INFO, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param ?array<string, array<string, string>> $descriptionParameters */
	public static function warning(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::WARNING, $description, $descriptionParameters, $linkToDoc);
	}

	/** @param ?array<string, array<string, string>> $descriptionParameters */
	public static function error(?string $description = null, ?string $linkToDoc = null, ?array $descriptionParameters = null): self {
		return new self(self::ERROR, $description, $descriptionParameters, $linkToDoc);
	}

	/** @return 'success'|'info'|'warning'|'error' */
	public function getSeverity(): string {
		return $this->severity;
	}

	public function getDescription(): ?string {
		return $this->description;
	}

	/** @return ?array<string, array<string, string>> */
	public function getDescriptionParameters(): ?array {
		return $this->descriptionParameters;
	}

	public function getName(): ?string {
		return $this->name;
	}

	public function setName(string $name): void {
		$this->name = $name;
	}

	public function getLinkToDoc(): ?string {
		return $this->linkToDoc;
	}

	/** @return array<array-key, mixed> */
	public function jsonSerialize(): array {
		return [
			'name' => $this->name,
			'severity' => $this->severity,
			'description' => $this->description,
			'descriptionParameters' => $this->descriptionParameters,
			'linkToDoc' => $this->linkToDoc,
		];
	}
}
