using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Service.Pairs;

internal sealed class PairEntryConfiguration : IEntityTypeConfiguration<PairEntry>
{
    public void Configure(EntityTypeBuilder<PairEntry> builder)
    {
        builder.ToTable("ServicePairEntry");
        builder.Property(x => x.By).HasMaxLength(60);
        builder.Property(x => x.What).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => x.Key);
        builder.HasIndex(x => new { x.PairKey, x.SupersededNo, x.On });
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.On });
    }
}
