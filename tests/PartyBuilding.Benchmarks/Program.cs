Console.WriteLine("PartyBuilding benchmarks");
