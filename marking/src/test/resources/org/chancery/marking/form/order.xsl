<?xml version="1.0" encoding="UTF-8"?>
<!-- The official rules, and beside them the order of tokens: the official pattern "ValuesOrderedAccordingToCve", its
     function and its lists, applied to the attributes that hold lists. -->
<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:ism="urn:us:gov:ic:ism" xmlns:util="urn:us:gov:ic:ism:xsl:util">
  <xsl:import href="ISM_XML.xsl"/>
  <xsl:template match="/">
    <judged>
      <xsl:apply-imports/>
      <xsl:for-each select="//*">
        <xsl:if test="@ism:SCIcontrols and util:unsortedValues(@ism:SCIcontrols, $SCIcontrolsList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] SCIcontrols is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:atomicEnergyMarkings and util:unsortedValues(@ism:atomicEnergyMarkings, $atomicEnergyMarkingsList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] atomicEnergyMarkings is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:disseminationControls and util:unsortedValues(@ism:disseminationControls, $disseminationControlsList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] disseminationControls is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:nonICmarkings and util:unsortedValues(@ism:nonICmarkings, $nonICmarkingsList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] nonICmarkings is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:releasableTo and util:unsortedValues(@ism:releasableTo, $releasableToList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] releasableTo is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:displayOnlyTo and util:unsortedValues(@ism:displayOnlyTo, $displayOnlyToList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] displayOnlyTo is out of order.</failed-assert>
        </xsl:if>
        <xsl:if test="@ism:FGIsourceOpen and util:unsortedValues(@ism:FGIsourceOpen, $FGIsourceOpenList) != ''">
          <failed-assert flag="error">[ISM-ID-ORDER][Error] FGIsourceOpen is out of order.</failed-assert>
        </xsl:if>
      </xsl:for-each>
    </judged>
  </xsl:template>
</xsl:stylesheet>
