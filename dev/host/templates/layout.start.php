<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What every body starts with. @var array<string, mixed> $_ @var \SmartCommons\DevHost\Pages\HostTexts $l */
?>
		<noscript><div id="nojavascript"><div><?php p($l->t('This application requires JavaScript.')); ?></div></div></noscript>
		<div id="initial-state-container" style="display: none;">
			<?php foreach ($_['initialStates'] as $key => $json) { ?>
			<input type="hidden" id="initial-state-<?php p($key); ?>" value="<?php p(base64_encode($json)); ?>">
			<?php } ?>
		</div>
