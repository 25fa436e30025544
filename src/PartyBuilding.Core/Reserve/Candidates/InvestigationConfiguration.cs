using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Reserve.Candidates;

internal sealed class InvestigationConfiguration : IEntityTypeConfiguration<Investigation>
{
    public void Configure(EntityTypeBuilder<Investigation> builder)
    {
        builder.ToTable("Investigation");
        builder.Property(x => x.Organ).HasMaxLength(100);
        builder.Property(x => x.Investigators).HasMaxLength(200);
        builder.Property(x => x.Material).HasMaxLength(Investigation.LongestMaterial);
        builder.Property(x => x.Discipline).HasMaxLength(400);
        builder.Property(x => x.UnitedFront).HasMaxLength(400);
    }
}
