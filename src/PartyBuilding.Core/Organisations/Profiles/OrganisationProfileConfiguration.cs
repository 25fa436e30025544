using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.Profiles;

internal sealed class OrganisationProfileConfiguration : IEntityTypeConfiguration<OrganisationProfile>
{
    public void Configure(EntityTypeBuilder<OrganisationProfile> builder)
    {
        builder.ToTable("OrganisationProfile");
        builder.HasIndex(x => x.OrganisationId).IsUnique();
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.Property(x => x.Address).HasMaxLength(120);
        builder.Property(x => x.Postcode).HasMaxLength(6).IsUnicode(false);
        builder.Property(x => x.Telephone).HasMaxLength(40);
        builder.Property(x => x.Fax).HasMaxLength(40);
    }
}
