<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

class ShapeDescriptor implements \JsonSerializable {
	public function __construct(
		private string $name,
		private string $description,
		private EShapeType $shapeType,
	) {
	}

	public function getName(): string {
		return $this->name;
	}

	public function getDescription(): string {
		return $this->description;
	}

	public function getShapeType(): EShapeType {
		return $this->shapeType;
	}

	/**
	 * @return array{name: string, description: string, type: "Number"|"Text"|"Audio"|"Image"|"Video"|"File"|"Enum"|"ListOfNumbers"|"ListOfTexts"|"ListOfImages"|"ListOfAudios"|"ListOfVideos"|"ListOfFiles"}
	 */
	public function jsonSerialize(): array {
		return ['name' => $this->name, 'description' => $this->description, 'type' => $this->shapeType->name];
	}
}
