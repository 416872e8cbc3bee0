<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

use OCP\TaskProcessing\Exception\ValidationException;

final class Task implements \JsonSerializable {
	public const STATUS_CANCELLED = 5;
	public const STATUS_FAILED = 4;
	public const STATUS_SUCCESSFUL = 3;
	public const STATUS_RUNNING = 2;
	public const STATUS_SCHEDULED = 1;
	public const STATUS_UNKNOWN = 0;

	protected ?int $id = null;
	protected int $status = self::STATUS_UNKNOWN;
	protected ?\DateTime $completionExpectedAt = null;

	/** @var ?array<string, mixed> */
	protected ?array $output = null;
	protected ?string $errorMessage = null;
	protected ?float $progress = null;
	protected int $lastUpdated;
	protected ?string $webhookUri = null;
	protected ?string $webhookMethod = null;
	protected ?int $scheduledAt = null;
	protected ?int $startedAt = null;
	protected ?int $endedAt = null;
	protected bool $allowCleanup = true;

	/** @param array<string,list<numeric|string>|numeric|string> $input */
	final public function __construct(
		protected readonly string $taskTypeId,
		protected array $input,
		protected readonly string $appId,
		protected readonly ?string $userId,
		protected readonly ?string $customId = '',
	) {
		$this->lastUpdated = time();
	}

	final public function getTaskTypeId(): string {
		return $this->taskTypeId;
	}

	/** @return self::STATUS_* */
	final public function getStatus(): int {
		return $this->status;
	}

	final public function setStatus(int $status): void {
		$this->status = $status;
	}

	final public function setCompletionExpectedAt(?\DateTime $at): void {
		$this->completionExpectedAt = $at;
	}

	final public function getCompletionExpectedAt(): ?\DateTime {
		return $this->completionExpectedAt;
	}

	final public function getId(): ?int {
		return $this->id;
	}

	final public function setId(?int $id): void {
		$this->id = $id;
	}

	/** @param null|array<array-key, list<numeric|string>|numeric|string> $output */
	final public function setOutput(?array $output): void {
		$this->output = $output;
	}

	/** @return array<array-key, list<numeric|string>|numeric|string>|null */
	final public function getOutput(): ?array {
		return $this->output;
	}

	/** @return array<array-key, list<numeric|string>|numeric|string> */
	final public function getInput(): array {
		return $this->input;
	}

	final public function getAppId(): string {
		return $this->appId;
	}

	final public function getCustomId(): ?string {
		return $this->customId;
	}

	final public function getUserId(): ?string {
		return $this->userId;
	}

	final public function getLastUpdated(): int {
		return $this->lastUpdated;
	}

	final public function setLastUpdated(int $lastUpdated): void {
		$this->lastUpdated = $lastUpdated;
	}

	final public function getScheduledAt(): ?int {
		return $this->scheduledAt;
	}

	final public function setScheduledAt(?int $scheduledAt): void {
		$this->scheduledAt = $scheduledAt;
	}

	final public function getStartedAt(): ?int {
		return $this->startedAt;
	}

	final public function setStartedAt(?int $startedAt): void {
		$this->startedAt = $startedAt;
	}

	final public function getEndedAt(): ?int {
		return $this->endedAt;
	}

	final public function setEndedAt(?int $endedAt): void {
		$this->endedAt = $endedAt;
	}

	final public function getAllowCleanup(): bool {
		return $this->allowCleanup;
	}

	final public function setAllowCleanup(bool $allowCleanup): void {
		$this->allowCleanup = $allowCleanup;
	}

	/**
	 * @return array{id: int, lastUpdated: int, type: string, status: 'STATUS_CANCELLED'|'STATUS_FAILED'|'STATUS_SUCCESSFUL'|'STATUS_RUNNING'|'STATUS_SCHEDULED'|'STATUS_UNKNOWN', userId: ?string, appId: string, input: array<string, list<numeric|string>|numeric|string>, output: ?array<string, list<numeric|string>|numeric|string>, customId: ?string, completionExpectedAt: ?int, progress: ?float, scheduledAt: ?int, startedAt: ?int, endedAt: ?int, allowCleanup: bool, includeWatermark: bool, userFacingErrorMessage: ?string}
	 */
	final public function jsonSerialize(): array {
		return [
			'id' => (int)$this->id,
			'type' => $this->taskTypeId,
			'lastUpdated' => $this->lastUpdated,
			'status' => self::statusToString($this->status),
			'userId' => $this->userId,
			'appId' => $this->appId,
			'input' => $this->input,
			'output' => $this->output,
			'customId' => $this->customId,
			'completionExpectedAt' => $this->completionExpectedAt?->getTimestamp(),
			'progress' => $this->progress,
			'scheduledAt' => $this->scheduledAt,
			'startedAt' => $this->startedAt,
			'endedAt' => $this->endedAt,
			'allowCleanup' => $this->allowCleanup,
		];
	}

	/** @return void */
	final public function setErrorMessage(?string $error) {
		$this->errorMessage = $error;
	}

	final public function getErrorMessage(): ?string {
		return $this->errorMessage;
	}

	final public function setInput(array $input): void {
		$this->input = $input;
	}

	/** @throws ValidationException */
	final public function setProgress(?float $progress): void {
		if ($progress < 0 || $progress > 1.0) {
			throw new ValidationException('Progress must be between 0.0 and 1.0; ' . (string)$progress . ' given');
		}
		$this->progress = $progress;
	}

	final public function getProgress(): ?float {
		return $this->progress;
	}

	final public function getWebhookUri(): ?string {
		return $this->webhookUri;
	}

	final public function setWebhookUri(?string $webhookUri): void {
		$this->webhookUri = $webhookUri;
	}

	final public function getWebhookMethod(): ?string {
		return $this->webhookMethod;
	}

	final public function setWebhookMethod(?string $webhookMethod): void {
		$this->webhookMethod = $webhookMethod;
	}

	/**
	 * @return 'STATUS_CANCELLED'|'STATUS_FAILED'|'STATUS_SUCCESSFUL'|'STATUS_RUNNING'|'STATUS_SCHEDULED'|'STATUS_UNKNOWN'
	 */
	final public static function statusToString(int $status): string {
		return match ($status) {
			self::STATUS_CANCELLED => 'STATUS_CANCELLED',
			self::STATUS_FAILED => 'STATUS_FAILED',
			self::STATUS_SUCCESSFUL => 'STATUS_SUCCESSFUL',
			self::STATUS_RUNNING => 'STATUS_RUNNING',
			self::STATUS_SCHEDULED => 'STATUS_SCHEDULED',
			default => 'STATUS_UNKNOWN',
		};
	}
}
