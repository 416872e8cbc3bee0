<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Search;

use OCP\IURLGenerator;
use OCP\IUserManager;
use OCP\Search\FilterDefinition;
use OCP\Search\IExternalProvider;
use OCP\Search\IFilter;
use OCP\Search\IFilteringProvider;
use OCP\Search\IInAppSearch;
use OCP\Search\IProvider;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** The search providers that the app registered, and what each can narrow by. */
final class SearchProviders {
	private const COMMON = [
		IFilter::BUILTIN_TERM => [FilterDefinition::TYPE_STRING, true],
		IFilter::BUILTIN_SINCE => [FilterDefinition::TYPE_DATETIME, true],
		IFilter::BUILTIN_UNTIL => [FilterDefinition::TYPE_DATETIME, true],
		IFilter::BUILTIN_TITLE_ONLY => [FilterDefinition::TYPE_BOOL, false],
		IFilter::BUILTIN_PERSON => [FilterDefinition::TYPE_PERSON, true],
		IFilter::BUILTIN_PLACES => [FilterDefinition::TYPE_STRINGS, false],
		IFilter::BUILTIN_PROVIDER => [FilterDefinition::TYPE_STRING, false],
	];

	public function __construct(
		private readonly ServerContainer $server,
		private readonly Registry $registry,
		private readonly HostConfig $config,
		private readonly IURLGenerator $urls,
		private readonly IUserManager $users,
	) {
	}

	public function find(string $id): ?IProvider {
		foreach ($this->all() as $provider) {
			if ($provider->getId() === $id) {
				return $provider;
			}
		}
		return null;
	}

	/** @return list<array<string, mixed>> as the server's list of providers */
	public function describe(string $route): array {
		$list = [];
		foreach ($this->all() as $provider) {
			$order = $provider->getOrder($route, []);
			if ($order !== null) {
				$list[] = [
					'id' => $provider->getId(),
					'appId' => $this->config->appId,
					'name' => $provider->getName(),
					'icon' => $this->urls->imagePath($this->config->appId, 'app.svg'),
					'order' => $order,
					'isExternalProvider' => $provider instanceof IExternalProvider && $provider->isExternalProvider(),
					'triggers' => array_values([$provider->getId()] + ($provider instanceof IFilteringProvider ? $provider->getAlternateIds() : [])),
					'filters' => array_map(static fn (FilterDefinition $one): string => $one->type(), $this->definitions($provider)),
					'inAppSearch' => $provider instanceof IInAppSearch,
				];
			}
		}
		usort($list, static fn (array $a, array $b): int => $a['order'] <=> $b['order']);
		return $list;
	}

	/**
	 * @param array<array-key, mixed> $parameters of the request
	 * @throws \InvalidArgumentException
	 */
	public function filters(IProvider $provider, array $parameters): Filters {
		$supported = $this->definitions($provider);
		$filters = [];
		foreach ($parameters as $name => $value) {
			$definition = $supported[$name] ?? self::common((string)$name);
			if ($definition === null || !is_string($value)) {
				continue;
			}
			if (!isset($supported[$name]) && $definition->exclusive()) {
				throw new \InvalidArgumentException('Provider ' . $provider->getId() . ' doesn’t support filter ' . $name . '.');
			}
			if ($name !== IFilter::BUILTIN_TERM || trim($value) !== '') {
				$filters[(string)$name] = Filter::of($definition->type(), $value, $this->users);
			}
		}
		return new Filters($filters);
	}

	/** @return array<string, FilterDefinition> what this provider narrows by */
	private function definitions(IProvider $provider): array {
		$own = [];
		foreach ($provider instanceof IFilteringProvider ? $provider->getCustomFilters() : [] as $filter) {
			$own[$filter->name()] = $filter;
		}
		$definitions = [];
		foreach ($provider instanceof IFilteringProvider ? $provider->getSupportedFilters() : [IFilter::BUILTIN_TERM] as $name) {
			$definitions[$name] = $own[$name] ?? self::common($name) ?? throw new \InvalidArgumentException('Invalid filter ' . $name);
		}
		return $definitions;
	}

	private static function common(string $name): ?FilterDefinition {
		return isset(self::COMMON[$name]) ? new FilterDefinition($name, ...self::COMMON[$name]) : null;
	}

	/** @return list<IProvider> */
	private function all(): array {
		$providers = [];
		foreach ($this->registry->classes('searchProvider') as $class) {
			$provider = $this->server->get($class);
			if ($provider instanceof IProvider) {
				$providers[] = $provider;
			}
		}
		return $providers;
	}
}
