"""How properties are tried: the same examples in every run, so that a red run is red again; ``explore`` seeks new ones.

``pytest --hypothesis-profile explore`` draws other examples each time. No example has a deadline, as processor time on
a busy machine says nothing about the code; what must not take for ever is held by sizes at which a square would.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", settings.get_profile("steady"), derandomize=False, max_examples=1000)
settings.load_profile("steady")
