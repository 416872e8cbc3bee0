<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

interface IProvider {
	public function getId(): string;

	public function getName(): string;

	public function getTaskTypeId(): string;

	public function getExpectedRuntime(): int;

	/** @return ShapeDescriptor[] */
	public function getOptionalInputShape(): array;

	/** @return ShapeDescriptor[] */
	public function getOptionalOutputShape(): array;

	/** @return ShapeEnumValue[][] */
	public function getInputShapeEnumValues(): array;

	/** @return array<array-key, string|numeric> */
	public function getInputShapeDefaults(): array;

	/** @return ShapeEnumValue[][] */
	public function getOptionalInputShapeEnumValues(): array;

	/** @return array<array-key, string|numeric> */
	public function getOptionalInputShapeDefaults(): array;

	/** @return ShapeEnumValue[][] */
	public function getOutputShapeEnumValues(): array;

	/** @return ShapeEnumValue[][] */
	public function getOptionalOutputShapeEnumValues(): array;
}
