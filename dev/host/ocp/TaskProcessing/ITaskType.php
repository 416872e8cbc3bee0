<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

interface ITaskType {
	public function getId(): string;

	public function getName(): string;

	public function getDescription(): string;

	/** @return ShapeDescriptor[] */
	public function getInputShape(): array;

	/** @return ShapeDescriptor[] */
	public function getOutputShape(): array;
}
