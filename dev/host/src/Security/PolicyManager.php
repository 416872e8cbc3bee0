<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Security;

use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\AppFramework\Http\EmptyFeaturePolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Security\CSP\AddContentSecurityPolicyEvent;
use OCP\Security\FeaturePolicy\AddFeaturePolicyEvent;
use OCP\Security\IContentSecurityPolicyManager;

/** Collects what apps add to the content security policy of all pages, and joins policies. */
final class PolicyManager implements IContentSecurityPolicyManager {
	/** @var list<EmptyContentSecurityPolicy> */
	private array $added = [];

	public function __construct(
		private readonly IEventDispatcher $events,
	) {
	}

	public function addDefaultPolicy(EmptyContentSecurityPolicy $policy): void {
		$this->added[] = $policy;
	}

	public function getDefaultPolicy(): ContentSecurityPolicy {
		$event = new AddContentSecurityPolicyEvent();
		$this->events->dispatchTyped($event);
		$default = new ContentSecurityPolicy();
		foreach ([...$this->added, ...$event->policies()] as $policy) {
			$default = $this->merge($default, $policy);
		}
		return $default;
	}

	public function getDefaultFeatures(): FeaturePolicy {
		$event = new AddFeaturePolicyEvent();
		$this->events->dispatchTyped($event);
		$default = new FeaturePolicy();
		foreach ($event->policies() as $policy) {
			$this->mergeFeatures($default, $policy);
		}
		return $default;
	}

	/** Joins two policies: lists are united, and what one of them allows is allowed. */
	public function merge(ContentSecurityPolicy $into, EmptyContentSecurityPolicy $from): ContentSecurityPolicy {
		$this->mergeProperties($into, $from, EmptyContentSecurityPolicy::class);
		return $into;
	}

	public function mergeFeatures(EmptyFeaturePolicy $into, EmptyFeaturePolicy $from): EmptyFeaturePolicy {
		$this->mergeProperties($into, $from, EmptyFeaturePolicy::class);
		return $into;
	}

	/** @param class-string $class whose protected properties hold the policy */
	private function mergeProperties(object $into, object $from, string $class): void {
		foreach ((new \ReflectionClass($class))->getProperties() as $property) {
			/** @var mixed $theirs */
			$theirs = $property->getValue($from);
			/** @var mixed $mine */
			$mine = $property->getValue($into);
			if (is_array($theirs)) {
				$property->setValue($into, array_values(array_unique([...(is_array($mine) ? $mine : []), ...$theirs])));
			} elseif ($theirs === true) {
				$property->setValue($into, true);
			}
		}
	}
}
