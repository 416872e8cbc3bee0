<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Ocs;

use OCP\AppFramework\Http;
use OCP\AppFramework\OCSController;

/** Answer of /ocs/v1.php: HTTP 200 for everything but "not logged in"; 100 means fine. */
final class V1Response extends BaseResponse {
	private const OK = 100;

	public function getStatus(): int {
		return parent::getStatus() === OCSController::RESPOND_UNAUTHORISED ? Http::STATUS_UNAUTHORIZED : Http::STATUS_OK;
	}

	public function getOCSStatus(): int {
		$status = parent::getOCSStatus();
		return $status === Http::STATUS_OK ? self::OK : $status;
	}

	public function render(): string {
		$ok = $this->getOCSStatus() === self::OK;
		return $this->renderResult([
			'status' => $ok ? 'ok' : 'failure',
			'statuscode' => $this->getOCSStatus(),
			'message' => $ok ? 'OK' : $this->statusMessage ?? '',
			'totalitems' => (string)($this->itemsCount ?? ''),
			'itemsperpage' => (string)($this->itemsPerPage ?? ''),
		]);
	}
}
