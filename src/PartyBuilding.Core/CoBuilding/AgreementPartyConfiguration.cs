using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.CoBuilding;

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("CoBuildingParty");
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.HasIndex(x => new { x.AgreementKey, x.SupersededNo, x.Number });
    }
}
